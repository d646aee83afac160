import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { HelpLine, Pack, Region } from '@plainsight/evidence';
import { contactLink, regionsAround } from './owed.ts';

const linesAround = ({ help }: Pack, region: Region): readonly HelpLine[] => {
  const around: readonly Region[] = region === 'uk' ? ['uk'] : regionsAround(region);
  return help.filter((line) => around.includes(line.region));
};

function line(lines: readonly HelpLine[], label: (line: HelpLine) => string): TemplateResult {
  if (lines.length === 0) {
    return html`<p class="owed small">
      <strong>${msg('Urgent help:')}</strong> ${msg('Call your local emergency number.')}
    </p>`;
  }
  const isInUk = lines.some(({ region }) => region === 'uk');
  return html`<p class="owed small">
    <strong>${isInUk ? msg('Urgent help in the UK:') : msg('Urgent help:')}</strong>
    ${lines.map(
      (one, place) => html`${place > 0 ? '; ' : ''}<strong>${contactLink(one)}</strong> (${label(one)})`,
    )}.
  </p>`;
}

/**
 * The urgent numbers of a region in one line, for cards with little room; of the UK where no region is told.
 * @param region A nation of the UK has the UK's numbers beside its own.
 */
export const urgentHelpLine = (pack: Pack, region: Region = 'uk'): TemplateResult =>
  line(linesAround(pack, region), ({ label }) => label);

/** The numbers for an emergency and to be listened to, for the head of a card that has all of them at its end. */
export function urgentNumbers(pack: Pack, region: Region): TemplateResult {
  const first = linesAround(pack, region).filter(({ kind }) => kind === 'emergency' || kind === 'listening');
  return line(first, ({ label }) => label.split(',')[0] ?? label);
}
