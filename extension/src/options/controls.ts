import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { OptionsModel, ProblemPlace } from './options-model.ts';

interface Choice<T> {
  readonly value: T;
  readonly words: string;
}

/** One of a few, all in sight. */
export const radios = <T extends string>(
  name: string,
  legend: string,
  choices: readonly Choice<T>[],
  chosen: T,
  choose: (value: T) => void,
): TemplateResult => html`
  <fieldset>
    <legend>${legend}</legend>
    ${choices.map(
      ({ value, words }) => html`
        <label class="choice">
          <input
            type="radio"
            name=${name}
            .value=${value}
            .checked=${live(value === chosen)}
            @change=${() => choose(value)}
          />
          ${words}
        </label>
      `,
    )}
  </fieldset>
`;

/** One of a few, in a list that opens. */
export const select = <T extends string | number>(
  id: string,
  label: string,
  choices: readonly Choice<T>[],
  chosen: T,
  choose: (value: T) => void,
): TemplateResult => html`
  <div class="field">
    <label for=${id}>${label}</label>
    <select
      id=${id}
      @change=${({ target }: Event) => {
        const choice = choices[(target as HTMLSelectElement).selectedIndex];
        if (choice) choose(choice.value);
      }}
    >
      ${choices.map(({ value, words }) => html`<option .selected=${live(value === chosen)}>${words}</option>`)}
    </select>
  </div>
`;

export const checkbox = (
  words: string,
  isOn: boolean,
  turn: (on: boolean) => void,
  name = '',
): TemplateResult => html`
  <label class="choice">
    <input
      type="checkbox"
      name=${name}
      .checked=${live(isOn)}
      @change=${({ target }: Event) => turn((target as HTMLInputElement).checked)}
    />
    ${words}
  </label>
`;

/** A button that takes a file. */
export const fileButton = (id: string, words: string, take: (file: File) => void): TemplateResult => html`
  <label class="file">
    <input
      type="file"
      id=${id}
      accept=".json,application/json"
      @change=${({ target }: Event) => {
        const input = target as HTMLInputElement;
        const [file] = input.files ?? [];
        // The same file, corrected, is to be taken again.
        input.value = '';
        if (file) take(file);
      }}
    />
    ${words}
  </label>
`;

/** What went wrong in one section. The box is always there, so that what comes into it is read out. */
export const problemsIn = ({ problems }: OptionsModel, place: ProblemPlace): TemplateResult => {
  const words = problems?.in === place ? problems.words : [];
  return html`
    <div class="problems" role="alert">
      ${words.length > 1 ? html`<p>${words.length} things are wrong, and nothing was changed:</p>` : nothing}
      ${
        words.length === 1
          ? html`<p>${words[0]}</p>`
          : html`<ul ?hidden=${words.length === 0}>
              ${words.map((line) => html`<li>${line}</li>`)}
            </ul>`
      }
    </div>
  `;
};
