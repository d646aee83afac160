/**
 * The styles of a page's marks. One teal with at least 3:1 on white and on black alike: a page does not say which of the
 * two it is. The custom property is what lets the card's host be seen.
 * @param name That of the highlights.
 */
export const stylesFor = (name: string): string => `
  ::highlight(${name}) {
    text-decoration: underline dotted #0d9488 !important;
    text-decoration-thickness: 2px !important;
    text-underline-offset: 3px !important;
  }
  ::highlight(${name}-now) {
    background-color: color-mix(in srgb, #0d9488 20%, transparent) !important;
  }
  plainsight-card-host {
    --plainsight-card-host: block !important;
  }
`;
