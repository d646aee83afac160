import type { Claim, Pack, PackIndex } from '@plainsight/evidence';
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { CardMode, MetTerm, NoTerm } from '../shared/messages.ts';
import { studiesAddress } from '../shared/studies-address.ts';

/** All that the card shows. */
export interface CardModel {
  readonly index: PackIndex;
  readonly met: MetTerm;
  readonly mode: CardMode;
  /** The claim that the sentence around the term makes. */
  readonly claimed: Claim | undefined;
}

/** All that can be done in it. */
export interface CardActions {
  close(): void;
  step(by: number): void;
}

const icon = (path: string): TemplateResult =>
  html`<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">${svg`<path d=${path} />`}</svg>`;

const button = (name: string, path: string, press: () => void): TemplateResult =>
  html`<button type="button" aria-label=${name} title=${name} @click=${press}>${icon(path)}</button>`;

/** The condition that a term names. */
const conditionOf = ({ conditions }: Pack, termId: string) =>
  conditions.find((condition) => condition.termId === termId);

/** One thing that stands behind the term: drawn when the reader asks for it. */
function behind(key: string, summary: string, draw: () => Element): TemplateResult {
  const onToggle = ({ currentTarget }: Event): void => {
    const details = currentTarget as HTMLDetailsElement;
    if (details.open && details.childElementCount === 1) details.append(draw());
  };
  return html`<details class="behind" data-behind=${key} @toggle=${onToggle}>
    <summary>${summary}</summary>
  </details>`;
}

const drawn = (tag: string, attribute: string, value: string): Element => {
  const element = document.createElement(tag);
  element.setAttribute(attribute, value);
  return element;
};

const claimWords = ({ verdict }: Claim): string => `A claim like this one, checked: ${verdict}`;

function openClaim(): void {
  const details = document.querySelector<HTMLDetailsElement>('[data-behind=claim]');
  if (!details) return;
  // What is behind it has to be drawn before it can be brought to the top.
  const show = async (): Promise<void> => {
    await Promise.all([...details.children].map((child) => Reflect.get(child, 'updateComplete')));
    details.scrollIntoView();
    details.querySelector('summary')?.focus();
  };
  if (details.open) void show();
  else details.addEventListener('toggle', () => void show(), { once: true });
  details.open = true;
}

function behindTerm({ index, met, claimed }: CardModel): TemplateResult[] {
  const condition = conditionOf(index.pack, met.termId);
  const claimId = index.term(met.termId)?.claimId;
  return [
    ...(claimed
      ? [behind('claim', claimWords(claimed), () => drawn('claim-check', 'claim', claimed.id))]
      : []),
    ...(condition
      ? [
          behind('condition', `${condition.name}: what was tested`, () =>
            drawn('condition-card', 'condition', condition.id),
          ),
        ]
      : []),
    ...(claimId === undefined
      ? []
      : [
          behind('studies', 'The studies, and how sure they are', () =>
            drawn('evidence-list', 'claim', claimId),
          ),
        ]),
  ];
}

/** The ways from the statement on to what stands behind it. */
function links({ index, met, claimed }: CardModel): TemplateResult | typeof nothing {
  const claimId = index.term(met.termId)?.claimId;
  if (claimId === undefined) return nothing;
  return html`<div slot="studies" class="links">
    ${
      claimed
        ? html`<button type="button" class="link" @click=${openClaim}>${claimWords(claimed)}</button>`
        : nothing
    }
    <a rel="noopener" href=${studiesAddress(claimId)}>See all the studies</a>
  </div>`;
}

function bar({ met, mode }: CardModel, actions: CardActions): TemplateResult {
  const isKept = mode === 'pinned' || mode === 'sheet';
  return html`<div class="bar">
    <span class="brand">
      <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
        <path d="M2.5 13.5C5 8.5 8.2 6 12 6s7 2.5 9.5 7.5" />
        <circle class="pupil" cx="12" cy="12.5" r="2.5" />
        <path class="underline" d="M3.5 20h17" />
      </svg>
      <span>Plainsight</span>
    </span>
    ${
      isKept
        ? html`<span class="steps">
            ${button('Previous word', 'M10 3.5 5.5 8l4.5 4.5', () => actions.step(-1))}
            <span>word ${met.place} of ${met.total}</span>
            ${button('Next word', 'M6 3.5 10.5 8 6 12.5', () => actions.step(1))}
            ${button('Close', 'M4 4l8 8M12 4l-8 8', () => actions.close())}
          </span>`
        : html`<p class="hint">Click to keep open <kbd>Esc</kbd> close</p>`
    }
  </div>`;
}

/** The whole card of one term. */
export function cardBody(model: CardModel, actions: CardActions): TemplateResult {
  const { index, met, mode } = model;
  const term = index.term(met.termId);
  const name = `What “${term?.term ?? met.termId}” means`;
  return html`<div role="dialog" aria-label=${name} tabindex="-1">
    ${mode === 'sheet' ? html`<div class="grip"></div>` : nothing}
    <h1 class="unseen">${name}</h1>
    <term-card .term=${met.termId}>${links(model)}</term-card>
    ${behindTerm(model)} ${bar(model, actions)}
  </div>`;
}

/** What a screen reader says of a term that the reader has come to. */
export const saidOf = ({ text, sentence, place, total }: MetTerm & { readonly text: string }): string =>
  `${text}, explained word ${place} of ${total}. ${sentence}`;

/** What it says where there is none to come to. */
export const saidOfNone: Readonly<Record<NoTerm, string>> = {
  page: 'No word on this page is explained.',
  dialog: 'No word in the open dialog is explained.',
  term: 'That word cannot be reached now. If a dialog is open, close it first.',
};
