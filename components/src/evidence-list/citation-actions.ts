import { msg, str } from '@lit/localize';
import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { citationFile, vancouverCitation, type CitationFormat, type Reference } from '@plainsight/evidence';
import { saveFile } from './save-file.ts';

const files: Readonly<Record<CitationFormat, { name: string; ending: string; type: string }>> = {
  ris: { name: 'RIS', ending: 'ris', type: 'application/x-research-info-systems' },
  bibtex: { name: 'BibTeX', ending: 'bib', type: 'application/x-bibtex' },
  'csl-json': { name: 'CSL-JSON', ending: 'json', type: 'application/vnd.citationstyles.csl+json' },
};

/** The name of a format, which is the same in every language. */
export const formatName = (format: CitationFormat): string => files[format].name;

/** A sandbox around this page may keep a file back, and does not say whether it did. */
const savedWords = (file: string): string =>
  self.origin === 'null'
    ? msg(
        str`Handed to your browser as ${file}. If it does not come, the page around this one allows no files: copy the citations.`,
      )
    : msg(str`Saved as ${file}.`);

interface Outcome {
  readonly place: string;
  readonly words: string;
  /** The citations, where the browser did not let us copy them. */
  readonly text?: string;
}

/** Copies and saves citations, and says at the place of the button how that went. */
export class CitationActions implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #outcome: Outcome | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#outcome = undefined;
  }

  /** Puts citations on the clipboard as text, one in a paragraph; where that is refused, shows and selects them. */
  async copy(references: readonly Reference[], place: string): Promise<void> {
    const text = references.map(vancouverCitation).join('\n\n');
    try {
      await navigator.clipboard.writeText(text);
      this.#say({
        place,
        words:
          references.length === 1
            ? msg('Citation copied.')
            : msg(str`${references.length} citations copied.`),
      });
    } catch {
      this.#say({ place, words: msg('Your browser did not let us copy. Here is the text to copy:'), text });
      await this.#host.updateComplete;
      this.#host.shadowRoot?.querySelector('textarea')?.select();
    }
  }

  /**
   * Saves citations as a file.
   * @param name What the file's name says of its content, for example `ptsd`.
   */
  save(references: readonly Reference[], format: CitationFormat, name: string, place: string): void {
    const { ending, type } = files[format];
    const file = `plainsight-${name}.${ending}`;
    saveFile(file, citationFile(references, format), type);
    this.#say({ place, words: savedWords(file) });
  }

  /** How the last action at a place went; a live region, so it is always there. */
  outcome(place: string): TemplateResult {
    const outcome = this.#outcome?.place === place ? this.#outcome : undefined;
    return html`<p class="outcome source" role="status">${outcome?.words ?? nothing}</p>
      ${
        outcome?.text === undefined
          ? nothing
          : html`<textarea
              readonly
              rows="4"
              aria-label=${msg('Citations')}
              .value=${outcome.text}
            ></textarea>`
      }`;
  }

  #say(outcome: Outcome): void {
    this.#outcome = outcome;
    this.#host.requestUpdate();
  }
}
