import { browser } from '../shared/browser.ts';

/* One teal with at least 3:1 on white and on black alike: a page does not say which of the two it is. */
const stylesFor = (name: string): string => `
  ::highlight(${name}) {
    text-decoration: underline dotted #0d9488 !important;
    text-decoration-thickness: 2px !important;
    text-underline-offset: 3px !important;
  }
  ::highlight(${name}-now) {
    background-color: color-mix(in srgb, #0d9488 20%, transparent) !important;
  }
`;

/** Lets the card's host be seen. */
const hostStyles = 'plainsight-card-host { --plainsight-card-host: block !important }';

/**
 * Draws the marks of a page or frame by styles that the browser keeps for the extension. The page cannot remove them,
 * and Firefox takes them away with the extension, whose content scripts it ends without a word.
 * @param name That of the highlights.
 */
export function paint(tabId: number, frameId: number, name: string): void {
  const target = { tabId, frameIds: [frameId] };
  const styles = [
    // Chromium paints no ground of a highlight whose styles have the origin `USER`.
    { css: stylesFor(name), origin: 'AUTHOR' },
    // The author's reach into no shadow root, where a dialog with the host in it may stand.
    { css: hostStyles, origin: 'USER' },
  ] as const;
  for (const style of styles) {
    // The page was left meanwhile.
    browser.scripting.insertCSS({ target, ...style }).catch(() => undefined);
  }
}
