import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { everySite } from '../shared/site-patterns.ts';
import { checkbox } from './controls.ts';
import type { OptionsActions, OptionsModel } from './options-model.ts';

const without = (list: readonly string[], item: string): string[] => list.filter((other) => other !== item);

/** The terms of the pack in the order of the alphabet, or those of them that hold the letters that are looked for. */
export function soughtTerms({ pack, sought }: OptionsModel): { id: string; name: string }[] {
  const letters = sought.trim().toLowerCase();
  return pack.glossary
    .filter(({ term, abbreviations, aliases }) =>
      [term, ...abbreviations, ...aliases].some((form) => form.toLowerCase().includes(letters)),
    )
    .map(({ id, term }) => ({ id, name: term }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}

const knownWords = (count: number): string =>
  ({ 0: 'None is left out.', 1: 'One word is left out.' })[count] ?? `${count} words are left out.`;

/** Words that the reader need not have explained. */
export function knownTermsSection(model: OptionsModel, { set, seek }: OptionsActions): TemplateResult {
  const { knownTerms } = model.settings;
  const terms = soughtTerms(model);
  return html`
    <section>
      <h2 id="known-name">Words you know</h2>
      <p class="muted">They are not marked. ${knownWords(knownTerms.length)}</p>
      <div class="field">
        <label for="seek">Find a word</label>
        <input
          type="search"
          id="seek"
          .value=${model.sought}
          @input=${({ target }: Event) => seek((target as HTMLInputElement).value)}
        />
      </div>
      <div class="terms" role="group" aria-labelledby="known-name">
        ${repeat(
          terms,
          ({ id }) => id,
          ({ id, name }) =>
            checkbox(
              name,
              knownTerms.includes(id),
              (on) => set({ knownTerms: on ? [...knownTerms, id] : without(knownTerms, id) }),
              id,
            ),
        )}
        ${terms.length === 0 ? html`<p>No word is spelt like that.</p>` : nothing}
      </div>
    </section>
  `;
}

const siteWords = (pattern: string): string =>
  pattern === everySite ? 'Every site' : (/^\*:\/\/([^/]*)\/\*$/.exec(pattern)?.[1] ?? pattern);

const siteRow = (name: string, action: string, press: () => void): TemplateResult => html`
  <li>
    <span>${name}</span>
    <button type="button" aria-label="${action}: ${name}" @click=${press}>${action}</button>
  </li>
`;

/** Where pages are marked without being asked for, and where never. */
export function sitesSection(model: OptionsModel, actions: OptionsActions): TemplateResult {
  const { sitesOn, settings } = model;
  const { sitesOff } = settings;
  return html`
    <section>
      <h2>Sites</h2>
      <p class="muted">Open the popup on a site to have it always or never on there.</p>
      <h3>Always on</h3>
      ${sitesOn.length === 0 ? html`<p>Nowhere: pages are marked when you open the popup.</p>` : nothing}
      <ul class="sites" id="sites-on">
        ${sitesOn.map((site) =>
          siteRow(siteWords(site), 'Take the permission back', () => actions.takeBack(site)),
        )}
      </ul>
      <h3>Never on</h3>
      ${sitesOff.length === 0 ? html`<p>No site is turned off.</p>` : nothing}
      <ul class="sites" id="sites-off">
        ${sitesOff.map((site) =>
          siteRow(site, 'Take off this list', () => actions.set({ sitesOff: without(sitesOff, site) })),
        )}
      </ul>
    </section>
  `;
}
