import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Pack } from '@plainsight/evidence';

/** The UK's urgent numbers in one line, for cards with little room. */
export function urgentHelpLine({ help }: Pack): TemplateResult | typeof nothing {
  const lines = help.filter(({ region }) => region === 'uk');
  if (lines.length === 0) return nothing;
  return html`<p class="owed small">
    <strong>${msg('Urgent help in the UK:')}</strong>
    ${lines.map(({ contact, label }, place) => html`${place > 0 ? '; ' : ''}<strong>${contact}</strong> (${label})`)}.
  </p>`;
}
