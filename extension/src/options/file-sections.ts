import { html, nothing, type TemplateResult } from 'lit';
import { fileButton, problemsIn } from './controls.ts';
import type { OptionsActions, OptionsModel } from './options-model.ts';

/** The settings in a file. */
export const settingsFileSection = (model: OptionsModel, actions: OptionsActions): TemplateResult => html`
  <section>
    <h2>Your settings in a file</h2>
    <p class="muted">To keep them, or to take them to another browser.</p>
    <div class="buttons">
      <button type="button" id="export" @click=${() => actions.exportSettings()}>Save to a file</button>
      ${fileButton('import', 'Read from a file', (file) => actions.importSettings(file))}
    </div>
    ${problemsIn(model, 'file')}
  </section>
`;

const damagedPack = html`<p class="damage" id="pack-damage">
  Your own pack is damaged, or was made for another version of Plainsight. Plainsight’s own explains the words
  until you choose yours again.
</p>`;

/** Another pack in place of ours. */
export const packSection = (model: OptionsModel, actions: OptionsActions): TemplateResult => {
  const { title, version, glossary, claims } = model.pack;
  return html`
    <section>
      <h2>What explains the words</h2>
      <p id="pack">
        ${model.ownPack === 'used' ? 'Your own pack' : 'Plainsight’s own pack'}: ${title}, version ${version},
        with ${glossary.length} words and ${claims.length} claims.
      </p>
      ${model.ownPack === 'damaged' ? damagedPack : nothing}
      <p class="muted">
        A pack is a JSON file. Its links, its ratings, and how sure its sentences sound are checked first. It
        takes the place of ours, and never leaves this computer.
      </p>
      <div class="buttons">
        ${fileButton('own-pack', 'Use a pack of your own', (file) => actions.usePack(file))}
        ${
          model.ownPack !== 'none'
            ? html`<button type="button" id="our-pack" @click=${() => actions.useOurPack()}>
                Go back to Plainsight’s pack
              </button>`
            : nothing
        }
      </div>
      ${problemsIn(model, 'pack')}
    </section>
  `;
};
