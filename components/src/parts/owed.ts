import { msg, str } from '@lit/localize';
import { css, html, svg, type TemplateResult } from 'lit';
import { reviewState, type HelpLine, type Pack, type Region } from '@plainsight/evidence';
import { dateWords } from '../wording/dates.ts';
import { regionName } from '../wording/labels.ts';

/*
 * What a reader is owed on every card, whatever the host page sets: the review state, "information, not advice"
 * and where to get urgent help.
 */

const clock = svg`<svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
  <circle cx="10" cy="10" r="7.5" /><path d="M10 5.5V10l3 2" />
</svg>`;

/** Whether a clinician has reviewed the content, when it last changed, and whether the next look is late. */
export function reviewNotice({ review }: Pack, today = new Date()): TemplateResult {
  const words = review.reviewed
    ? html`<strong>${msg(str`Reviewed by a ${review.reviewed.role}`)}</strong>
        ${msg(str`on ${dateWords(review.reviewed.on)}.`)}`
    : html`<strong>${msg('Not yet reviewed by a clinician.')}</strong>`;
  const { isOverdue } = reviewState(review, today);
  const next = isOverdue
    ? html`<strong>${msg(str`Review overdue: it was due by ${dateWords(review.due)}.`)}</strong>`
    : msg(str`Next check by ${dateWords(review.due)}.`);
  return html`<p class=${isOverdue ? 'owed review late' : 'owed review'}>
    ${clock}<span>${words} ${msg(str`Last changed ${dateWords(review.changed)}.`)} ${next}</span>
  </p>`;
}

export function adviceNotice(): TemplateResult {
  return html`<p class="owed advice">
    ${msg('Information, not advice. Talk to your own doctor before you decide.')}
  </p>`;
}

const ukNations: readonly Region[] = ['england', 'scotland', 'wales', 'northern-ireland'];

/** The regions whose records a reader in one region needs: the nation and the UK, or all the nations of the UK. */
export function regionsAround(region: Region): readonly Region[] {
  if (region === 'uk') return ['uk', ...ukNations];
  return ukNations.includes(region) ? [region, 'uk'] : [region];
}

const dialable = (contact: string): string | undefined => {
  const number = /(?:^|Call )([\d ]{3,})/.exec(contact)?.[1]?.replaceAll(' ', '');
  return contact.includes('Text ') ? undefined : number;
};

/** How to reach a help line: a number that can be called is a link. */
export function contactLink({ contact }: HelpLine): TemplateResult | string {
  const number = dialable(contact);
  return number ? html`<a href=${`tel:${number}`}>${contact}</a>` : contact;
}

function helpLine(line: HelpLine, around: Region): TemplateResult {
  const { label, region } = line;
  const where = region === around || region === 'uk' ? '' : ` (${regionName(region)})`;
  return html`<li>
    <strong>${contactLink(line)}</strong>
    <span>${label}${where}</span>
  </li>`;
}

/** Where to get urgent help in a region; the local emergency number where the pack holds none. */
export function urgentHelp({ help }: Pack, region: Region): TemplateResult {
  const order = regionsAround(region);
  const lines = help
    .filter((line) => order.includes(line.region))
    .sort((a, b) => Number(b.kind === 'emergency') - Number(a.kind === 'emergency'));
  return html`<section class="owed help">
    <h3 id="help" tabindex="-1">${msg('Thinking about ending your life? Get help now.')}</h3>
    ${
      lines.length === 0
        ? html`<p>${msg('Call your local emergency number.')}</p>`
        : html`<ul>
            ${lines.map((line) => helpLine(line, region))}
          </ul>`
    }
  </section>`;
}

export const owedStyles = css`
  .owed.review {
    display: flex;
    gap: var(--_space-2);
    padding: var(--_space-2) var(--_space-3);
    font-size: var(--_size-small);
    background: var(--_note);
    border-inline-start: 3px solid var(--_note-edge);
  }
  .owed.review.late {
    border: 2px solid var(--_note-edge);
    border-inline-start-width: 8px;
  }
  .owed.review svg {
    flex: none;
    fill: none;
    stroke: var(--_note-edge);
    stroke-width: 1.5;
    stroke-linecap: round;
  }
  .owed.advice {
    font-size: var(--_size-small);
    color: var(--_muted);
  }
  .owed.help {
    display: grid;
    gap: var(--_space-2);
    padding: var(--_space-3) var(--_space-4);
    border: 2px solid var(--_ink);
    border-radius: var(--_radius);
  }
  .owed.help ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 11rem), 1fr));
    gap: var(--_space-2) var(--_space-4);
  }
  .owed.help li {
    font-size: var(--_size-small);
    line-height: 1.35;
  }
  .owed.help li strong {
    margin-inline-end: var(--_space-1);
    font-size: var(--_size-body);
  }
  @container (min-width: 560px) {
    .owed.help li strong {
      display: block;
    }
  }
`;
