import { css, html, svg, type TemplateResult } from 'lit';
import { regionName, reviewState, type HelpLine, type Pack, type Region } from '@plainsight/evidence';

/*
 * What a reader is owed on every card, whatever the host page sets: the review state, "information, not advice"
 * and where to get urgent help.
 */

const day = (iso: string): string =>
  new Date(`${iso}T00:00:00Z`).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });

const clock = svg`<svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
  <circle cx="10" cy="10" r="7.5" /><path d="M10 5.5V10l3 2" />
</svg>`;

/** Whether a clinician has reviewed the content, when it last changed, and whether the next look is late. */
export function reviewNotice({ review }: Pack, today = new Date()): TemplateResult {
  const words = review.reviewed
    ? html`<strong>Reviewed by a ${review.reviewed.role}</strong> on ${day(review.reviewed.on)}.`
    : html`<strong>Not yet reviewed by a clinician.</strong>`;
  const next = reviewState(review, today).isOverdue
    ? html`<strong>Review overdue:</strong> it was due by ${day(review.due)}.`
    : html`Next check by ${day(review.due)}.`;
  return html`<p class="owed review">
    ${clock}<span>${words} Last changed ${day(review.changed)}. ${next}</span>
  </p>`;
}

export function adviceNotice(): TemplateResult {
  return html`<p class="owed advice">Information, not advice. Talk to your own doctor before you decide.</p>`;
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

function helpLine({ contact, label, region }: HelpLine, around: Region): TemplateResult {
  const number = dialable(contact);
  const where = region === around || region === 'uk' ? '' : ` (${regionName(region)})`;
  return html`<li>
    <strong>${number ? html`<a href=${`tel:${number}`}>${contact}</a>` : contact}</strong>
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
    <h3 id="help" tabindex="-1">Thinking about ending your life? Get help now.</h3>
    ${
      lines.length === 0
        ? html`<p>Call your local emergency number.</p>`
        : html`<ul>
            ${lines.map((line) => helpLine(line, region))}
          </ul>`
    }
  </section>`;
}

export const owedStyles = css`
  .owed.review {
    display: flex;
    gap: var(--plainsight-space-2);
    padding: var(--plainsight-space-2) var(--plainsight-space-3);
    font-size: var(--plainsight-size-small);
    background: var(--plainsight-note);
    border-inline-start: 3px solid var(--plainsight-note-edge);
  }
  .owed.review svg {
    flex: none;
    fill: none;
    stroke: var(--plainsight-note-edge);
    stroke-width: 1.5;
    stroke-linecap: round;
  }
  .owed.advice {
    font-size: var(--plainsight-size-small);
    color: var(--plainsight-muted);
  }
  .owed.help {
    display: grid;
    gap: var(--plainsight-space-3);
    padding: var(--plainsight-space-4);
    border: 2px solid var(--plainsight-ink);
    border-radius: var(--plainsight-radius);
  }
  .owed.help ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr));
    gap: var(--plainsight-space-2) var(--plainsight-space-6);
  }
  .owed.help li {
    display: grid;
    font-size: var(--plainsight-size-small);
  }
  .owed.help li strong {
    font-size: var(--plainsight-size-body);
  }
`;
