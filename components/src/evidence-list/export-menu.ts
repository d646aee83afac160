import { msg } from '@lit/localize';
import { css, html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { citationFormats, type CitationFormat, type Reference } from '@plainsight/evidence';
import type { CitationActions } from './citation-actions.ts';

/** Where the outcome of the menu's actions is told. */
export const allPlace = 'all';

/**
 * A menu button (https://www.w3.org/WAI/ARIA/apg/patterns/menu-button/): arrow keys, Home and End walk through the
 * items; Escape closes and gives the focus back; a press elsewhere, or the focus going elsewhere, closes.
 */
export class ExportMenu implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #actions: CitationActions;
  #isOpen = false;

  constructor(host: ReactiveControllerHost & HTMLElement, actions: CitationActions) {
    this.#host = host;
    this.#actions = actions;
    host.addController(this);
  }

  hostConnected(): void {
    this.#isOpen = false;
  }

  hostDisconnected(): void {
    document.removeEventListener('pointerdown', this.#onPointerDown);
  }

  /**
   * @param references The works to export.
   * @param name What a file's name says of them.
   */
  render(references: readonly Reference[], name: string): TemplateResult {
    const item = (words: string, act: () => void) =>
      html`<button type="button" role="menuitem" tabindex="-1" @click=${() => this.#choose(act)}>
        ${words}
      </button>`;
    return html`<div class="export" @focusout=${this.#onFocusOut} @keydown=${this.#onKeyDown}>
      <button
        type="button"
        id="export"
        class="opener"
        aria-haspopup="menu"
        aria-expanded=${this.#isOpen}
        aria-controls="export-menu"
        ?disabled=${references.length === 0}
        @click=${this.#onToggle}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M8 2V10M5 7L8 10L11 7M2.5 13.5H13.5" />
        </svg>
        ${msg('Export citations')}
      </button>
      <div role="menu" id="export-menu" aria-labelledby="export" ?hidden=${!this.#isOpen}>
        ${item(msg('Copy as text'), () => void this.#actions.copy(references, allPlace))}
        ${citationFormats.map((format) =>
          item(fileWords(format), () => this.#actions.save(references, format, name, allPlace)),
        )}
      </div>
    </div>`;
  }

  get #items(): HTMLElement[] {
    return [...(this.#host.shadowRoot?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
  }

  async #open(place: 0 | -1): Promise<void> {
    this.#isOpen = true;
    document.addEventListener('pointerdown', this.#onPointerDown);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#items.at(place)?.focus();
  }

  #close(): void {
    this.#isOpen = false;
    document.removeEventListener('pointerdown', this.#onPointerDown);
    this.#host.requestUpdate();
  }

  #giveFocusBack(): void {
    this.#host.shadowRoot?.querySelector<HTMLElement>('#export')?.focus();
  }

  #choose(act: () => void): void {
    this.#giveFocusBack();
    this.#close();
    act();
  }

  #onToggle = (): void => {
    if (this.#isOpen) this.#close();
    else void this.#open(0);
  };

  #onPointerDown = (event: Event): void => {
    const menu = this.#host.shadowRoot?.querySelector('.export');
    if (menu && !event.composedPath().includes(menu)) this.#close();
  };

  #onFocusOut = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    const isInside = relatedTarget instanceof Node && (currentTarget as Element).contains(relatedTarget);
    // A press on what takes no focus has no target: the press itself closes.
    if (this.#isOpen && relatedTarget !== null && !isInside) this.#close();
  };

  #onKeyDown = (event: KeyboardEvent): void => {
    if (!this.#isOpen) {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      event.preventDefault();
      void this.#open(event.key === 'ArrowDown' ? 0 : -1);
      return;
    }
    const items = this.#items;
    const at = items.indexOf(event.target as HTMLElement);
    const next: Readonly<Record<string, number>> = {
      ArrowDown: (at + 1) % items.length,
      ArrowUp: (at - 1 + items.length) % items.length,
      Home: 0,
      End: items.length - 1,
    };
    if (event.key === 'Escape') {
      event.stopPropagation();
      this.#giveFocusBack();
      this.#close();
    } else if (event.key === 'Tab') this.#close();
    else if (event.key in next) {
      event.preventDefault();
      items[next[event.key] ?? 0]?.focus();
    }
  };
}

function fileWords(format: CitationFormat): string {
  switch (format) {
    case 'ris':
      return msg('RIS file (EndNote, Zotero, Mendeley)');
    case 'bibtex':
      return msg('BibTeX file (LaTeX)');
    case 'csl-json':
      return msg('CSL-JSON file (Zotero, Pandoc)');
  }
}

export const exportMenuStyles = css`
  /* At the end of its line, so that the menu below it has all the room that there is. */
  .export {
    position: relative;
    margin-inline-start: auto;
  }
  .opener {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-2);
  }
  .opener svg {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  [role='menu'] {
    position: absolute;
    z-index: 1;
    inset-block-start: calc(100% + 4px);
    inset-inline-end: 0;
    inline-size: max-content;
    max-inline-size: calc(100cqi - 2 * var(--_space-4));
    padding: var(--_space-1);
    background: var(--_surface);
    border: 1px solid var(--_edge);
    border-radius: 4px;
  }
  [role='menu'][hidden] {
    display: none;
  }
  [role='menu'] button {
    display: block;
    inline-size: 100%;
    text-align: start;
    border-color: transparent;
  }
  [role='menu'] button:hover,
  [role='menu'] button:focus {
    background: var(--_ground);
  }
  [role='menu'] button:focus-visible {
    outline-offset: -2px;
  }
`;
