import { msg } from '@lit/localize';
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Term } from '@plainsight/evidence';
import type { CardKind } from './card-panel.ts';

const cross = svg`<svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true"><path d="M5 5l10 10M15 5L5 15" /></svg>`;

export interface PanelHandlers {
  readonly onClose: () => void;
  /** A finger or a pointer takes the sheet by its head. */
  readonly onGrab: (event: PointerEvent) => void;
}

const sheetHead = (onClose: () => void, onGrab: (event: PointerEvent) => void): TemplateResult =>
  html`<div class="head" @pointerdown=${onGrab}>
    <span class="handle" aria-hidden="true"></span>
    <button type="button" aria-label=${msg('Close')} @click=${onClose}>${cross}</button>
  </div>`;

/**
 * The card that opens at a term. One that the reader has not asked to keep holds no Tab stops: it goes when the pointer
 * or the focus leaves.
 */
export function panel(term: Term, kind: CardKind, { onClose, onGrab }: PanelHandlers): TemplateResult {
  const isKept = kind === 'pinned' || kind === 'sheet';
  return html`<div
    class=${`panel ${kind}`}
    popover="manual"
    role=${isKept ? 'dialog' : 'tooltip'}
    aria-label=${term.term}
    tabindex="-1"
  >
    <div class="card" tabindex="-1">
      <term-card term=${term.id} tabindex=${isKept ? nothing : '-1'}></term-card>
    </div>
    ${kind === 'sheet' ? sheetHead(onClose, onGrab) : nothing}
    ${kind === 'pinned' ? html`<p class="bar"><button type="button" @click=${onClose}>${msg('Close')}</button></p>` : nothing}
    ${isKept ? nothing : html`<p class="bar">${msg('Enter or click to keep it open, Esc to close.')}</p>`}
  </div>`;
}
