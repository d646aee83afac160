import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { longestDelay, textSizes, type Settings } from '../shared/settings.ts';
import { checkbox, problemsIn, radios, select } from './controls.ts';
import type { OptionsActions, OptionsModel } from './options-model.ts';

const names: Record<keyof Settings, string> = {
  density: 'which words are marked',
  skipHeadings: 'headings',
  skipLinks: 'links',
  delay: 'how soon a card opens',
  key: 'the key to hold',
  theme: 'colours',
  textSize: 'text size',
  knownTerms: 'words you know',
  sitesOff: 'sites turned off',
};

/** A word about settings that were damaged in the store, with the way out. */
export const damage = ({ unusable }: OptionsModel, { repair }: OptionsActions): TemplateResult => html`
  <div role="alert">
    ${
      unusable.length === 0
        ? nothing
        : html`
            <div class="damage">
              <p>
                Some of your settings were damaged and are as they were at first:
                ${unusable.map((name) => names[name]).join(', ')}.
              </p>
              <button type="button" id="repair" @click=${repair}>Keep them as they are now</button>
            </div>
          `
    }
  </div>
`;

const marks = ({ settings }: OptionsModel, { set }: OptionsActions): TemplateResult => html`
  <section>
    <h2>Marks on a page</h2>
    ${radios(
      'density',
      'Mark a word',
      [
        { value: 'first-per-section', words: 'Where it first stands in each section' },
        { value: 'every', words: 'Each time' },
      ],
      settings.density,
      (density) => set({ density }),
    )}
    <fieldset>
      <legend>Leave out</legend>
      ${checkbox(
        'Words in headings',
        settings.skipHeadings,
        (skipHeadings) => set({ skipHeadings }),
        'headings',
      )}
      ${checkbox('Words in links', settings.skipLinks, (skipLinks) => set({ skipLinks }), 'links')}
    </fieldset>
  </section>
`;

const delayWords = (delay: number): string =>
  delay === 0 ? 'at once' : `after ${(delay / 1000).toLocaleString('en-GB')} seconds`;
const delayOf = ({ target }: Event): number => (target as HTMLInputElement).valueAsNumber;

const card = ({ settings }: OptionsModel, { set, preview }: OptionsActions): TemplateResult => html`
  <section>
    <h2>The card</h2>
    <div class="field">
      <label for="delay">A card opens, when you rest on a word,</label>
      <input
        type="range"
        id="delay"
        min="0"
        max=${longestDelay}
        step="50"
        .value=${live(String(settings.delay))}
        aria-valuetext=${delayWords(settings.delay)}
        @input=${(event: Event) => preview({ delay: delayOf(event) })}
        @change=${(event: Event) => set({ delay: delayOf(event) })}
      />
      <output for="delay">${delayWords(settings.delay)}</output>
    </div>
    ${select(
      'key',
      'Only while you hold a key',
      [
        { value: 'none', words: 'No key needed' },
        { value: 'alt', words: 'Alt (Option)' },
        { value: 'ctrl', words: 'Ctrl' },
        { value: 'shift', words: 'Shift' },
      ],
      settings.key,
      (key) => set({ key }),
    )}
  </section>
`;

const looks = ({ settings }: OptionsModel, { set }: OptionsActions): TemplateResult => html`
  <section>
    <h2>Looks</h2>
    ${radios(
      'theme',
      'Colours',
      [
        { value: 'system', words: 'As your system has them' },
        { value: 'light', words: 'Light' },
        { value: 'dark', words: 'Dark' },
      ],
      settings.theme,
      (theme) => set({ theme }),
    )}
    ${select(
      'text-size',
      'Text size of cards, the popup and this page',
      textSizes.map((value) => ({ value, words: value === 100 ? 'Usual' : `${value}%` })),
      settings.textSize,
      (textSize) => set({ textSize }),
    )}
  </section>
`;

const shortcuts = ({ shortcuts }: OptionsModel, { changeShortcuts }: OptionsActions): unknown =>
  shortcuts.length === 0
    ? nothing
    : html`
        <section>
          <h2>Shortcuts</h2>
          <dl>
            ${shortcuts.map(
              ({ words, keys }) => html`
                <dt>${words}</dt>
                <dd>${keys ? html`<kbd>${keys}</kbd>` : 'none set'}</dd>
              `,
            )}
          </dl>
          <button type="button" id="change-shortcuts" @click=${changeShortcuts}>Change them</button>
        </section>
      `;

/** How words are marked, and how their cards open and look. */
export const settingsSections = (model: OptionsModel, actions: OptionsActions): TemplateResult => html`
  ${problemsIn(model, 'settings')} ${marks(model, actions)} ${card(model, actions)} ${looks(model, actions)}
  ${shortcuts(model, actions)}
`;
