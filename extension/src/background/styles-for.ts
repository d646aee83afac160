interface Styles {
  readonly css: string;
  readonly origin: 'AUTHOR' | 'USER';
}

/**
 * The styles of a page's marks, and of the card's host. One teal with at least 3:1 on white and on black alike: a page
 * does not say which of the two it is.
 * @param name That of the highlights.
 */
export const stylesFor = (name: string): readonly Styles[] => [
  {
    css: `
      ::highlight(${name}) {
        text-decoration: underline dotted #0d9488 !important;
        text-decoration-thickness: 2px !important;
        text-underline-offset: 3px !important;
      }
      ::highlight(${name}-now) {
        background-color: color-mix(in srgb, #0d9488 20%, transparent) !important;
      }`,
    // Chromium paints no ground of a highlight whose styles have the origin `USER`.
    origin: 'AUTHOR',
  },
  {
    // This lets the host be seen.
    css: 'plainsight-card-host { --plainsight-card-host: block !important }',
    // The author's reach into no shadow root, where a dialog with the host in it may stand.
    origin: 'USER',
  },
];
