/*
 * Rules marked important in a shadow tree win over the page's own, so that no page can restyle the host; what stands
 * in the tree is out of the page's reach. While a card is being drawn its frame is there, but not seen: a frame that
 * is not displayed has no layout, and so no height to tell.
 */
export const cardFrameStyles = `
  :host {
    all: initial !important;
    position: fixed !important;
  }
  iframe {
    box-sizing: border-box;
    position: fixed;
    inset: auto;
    margin: 0;
    padding: 0;
    border: 1px solid light-dark(#d9dedc, #344144);
    border-radius: 8px;
    background: light-dark(#ffffff, #171e20);
    box-shadow: 0 6px 24px rgb(0 0 0 / 18%);
    color-scheme: light dark;
    overflow: hidden;
  }
  iframe.waiting {
    opacity: 0;
    pointer-events: none;
  }
  iframe.sheet {
    border-width: 1px 0 0;
    border-radius: 12px 12px 0 0;
  }
`;
