import type { Pack } from '@plainsight/evidence';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { siteChoices, type SiteChoice } from '../shared/messages.ts';
import type { SiteAccess } from './site-access.ts';
import type { TermRow } from './term-rows.ts';
import {
  choiceWords,
  firstSentence,
  helpNumbers,
  reviewWords,
  summaryOf,
  placesWords,
  type PopupState,
} from './wording.ts';

/** All that the popup shows. */
export interface PopupModel {
  readonly state: PopupState;
  readonly rows: readonly TermRow[];
  readonly pack: Pack;
  /** The page's site; nothing where it has none. */
  readonly host: string | undefined;
  readonly access: SiteAccess | undefined;
  /** What the reader has just chosen for the site, until it is known whether that is so. */
  readonly chosen: SiteChoice | undefined;
  /** What went wrong with the last press. */
  readonly problem: string;
}

/** All that can be done in it. */
export interface PopupActions {
  turn(on: boolean): void;
  choose(choice: SiteChoice): void;
  setEverySite(on: boolean): void;
  jump(termId: string): void;
}

interface SwitchRow {
  readonly id: string;
  readonly name: string;
  readonly hint: string;
  readonly isOn: boolean;
  readonly isDisabled?: boolean;
  readonly turn: (on: boolean) => void;
}

const switchRow = ({ id, name, hint, isOn, isDisabled = false, turn }: SwitchRow): TemplateResult => html`
  <section class="control">
    <div>
      <h2 id="${id}-name">${name}</h2>
      <p class="muted" id="${id}-hint">${hint}</p>
    </div>
    <button
      type="button"
      role="switch"
      id=${id}
      ?disabled=${isDisabled}
      aria-checked=${isOn}
      aria-labelledby="${id}-name"
      aria-describedby="${id}-hint"
      @click=${() => turn(!isOn)}
    >
      <span>${isOn ? 'On' : 'Off'}</span>
      <span class="track"></span>
    </button>
  </section>
`;

const restHint = 'Rest on a dotted underline to read';

const pageSwitchHints: Readonly<Record<PopupState['kind'], string>> = {
  reading: restHint,
  marked: restHint,
  off: 'Turn it on to have them underlined',
  'site-off': 'Not while its site is off',
  unreadable: 'Not on a page like this one',
};

/** Stands also where it cannot be used: what is below it must not move under a hand that has just pressed it. */
const pageSwitch = ({ state: { kind } }: PopupModel, actions: PopupActions): TemplateResult =>
  switchRow({
    id: 'switch',
    name: 'Explain words on this page',
    hint: pageSwitchHints[kind],
    isOn: kind === 'marked' || kind === 'reading',
    isDisabled: kind === 'site-off' || kind === 'unreadable',
    turn: (on) => actions.turn(on),
  });

const siteControl = (
  { host, chosen }: PopupModel,
  { choice, onEverySite }: SiteAccess,
  actions: PopupActions,
): unknown => html`
  <fieldset class="site">
    <legend><span class="host">On ${host}</span></legend>
    <div class="choices">
      ${siteChoices.map(
        (option) => html`
          <label>
            <input
              type="radio"
              name="site"
              id="site-${option}"
              .value=${option}
              ?disabled=${option === 'asked' && onEverySite}
              .checked=${live(option === (chosen ?? choice))}
              @change=${() => actions.choose(option)}
            />
            ${choiceWords[option]}
          </label>
        `,
      )}
    </div>
  </fieldset>
`;

const everySiteSwitch = ({ onEverySite }: SiteAccess, actions: PopupActions): TemplateResult =>
  switchRow({
    id: 'every-site',
    name: 'On every site',
    hint: onEverySite ? 'Turn it off to give the permission back' : 'Your browser will ask you first',
    isOn: onEverySite,
    turn: (on) => actions.setEverySite(on),
  });

const arrow = svg`<path d="M3 8h9.5M8.5 4l4 4-4 4" />`;

const termRow = ({ term, name, times }: TermRow, actions: PopupActions): TemplateResult => html`
  <li>
    <button type="button" class="term" data-term=${term.id} @click=${() => actions.jump(term.id)}>
      <span class="name">${name}</span>
      <span class="times">${placesWords(times)}</span>
      <svg class="arrow" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">${arrow}</svg>
      <span class="sentence">${firstSentence(term.plainDefinition)}</span>
    </button>
  </li>
`;

const termList = (rows: readonly TermRow[], actions: PopupActions): TemplateResult => html`
  <p class="list-name muted" id="list-name">Choose a word to go to it</p>
  <ul id="terms" aria-labelledby="list-name">
    ${repeat(
      rows,
      ({ term }) => term.id,
      (row) => termRow(row, actions),
    )}
  </ul>
`;

/** The popup between its heading and its foot. */
export function popupBody(model: PopupModel, actions: PopupActions): TemplateResult {
  const { state, rows, pack, host, access, problem } = model;
  const wanted = pack.glossary.filter(({ id }) => !access?.knownTerms.includes(id));
  const { main, rest } = summaryOf(state, rows, wanted.length);
  return html`
    ${pageSwitch(model, actions)} ${host && access ? siteControl(model, access, actions) : nothing}
    ${access ? everySiteSwitch(access, actions) : nothing}
    <div class="problem" role="alert">${problem ? html`<p>${problem}</p>` : nothing}</div>
    <div class="summary" role="status" id="summary">
      <p><strong>${main}</strong> ${rest}</p>
    </div>
    ${rows.length > 0 ? termList(rows, actions) : nothing}
  `;
}

/** What a reader is owed on every page about health. */
export const popupFoot = ({ review, help }: Pack): TemplateResult => html`
  <p>${reviewWords(review)}</p>
  <p>Information, not advice.</p>
  <p>
    <strong>Urgent help:</strong>
    ${helpNumbers(help).map((number, place) => [place > 0 ? ', ' : '', html`<span>${number}</span>`])}
  </p>
`;
