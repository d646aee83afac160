import { css, html, type TemplateResult } from 'lit';

/** A part of a long element: the id of its heading and the heading's words. */
export interface JumpTarget {
  readonly id: string;
  readonly title: string;
}

/** Leads to the part of the same element that a link names, and puts the focus there. */
export function onJump(event: Event): void {
  event.preventDefault();
  const link = event.currentTarget as HTMLAnchorElement;
  const target = (link.getRootNode() as ShadowRoot).getElementById(link.hash.slice(1));
  target?.scrollIntoView({ block: 'start' });
  target?.focus({ preventScroll: true });
}

/** Links to the parts of a long element, whose headings must be focusable (`tabindex="-1"`). */
export const jumpList = (label: string, targets: readonly JumpTarget[]): TemplateResult =>
  html`<nav class="jumps" part="controls" aria-label=${label}>
    <ul>
      ${targets.map(({ id, title }) => html`<li><a href=${`#${id}`} @click=${onJump}>${title}</a></li>`)}
    </ul>
  </nav>`;

export const jumpListStyles = css`
  .jumps ul {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-4);
    font-size: var(--_size-small);
  }
  .jumps a {
    display: inline-flex;
    align-items: center;
    min-block-size: 32px;
  }
  @media print {
    .jumps {
      display: none;
    }
  }
`;
