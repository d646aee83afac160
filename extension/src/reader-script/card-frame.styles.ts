/** Named so that the build takes the spaces out. */
const css = String.raw;

/*
 * Rules marked important in a shadow tree win over the page's own, so that no page can restyle the host; what stands
 * in the tree is out of the page's reach. While a card is being drawn its frame is there, but not seen: a frame that
 * is not displayed has no layout, and so no height to tell. The host itself is seen only as long as the extension's
 * styles for this page are there (see the background's `styles-for.ts`).
 */
export const cardFrameStyles = css`
  :host {
    all: initial !important;
    display: var(--plainsight-card-host, none) !important;
    position: fixed !important;
  }
  iframe {
    box-sizing: border-box;
    inset: auto;
    margin: 0;
    border: 1px solid light-dark(#d9dedc, #344144);
    border-radius: 8px;
    padding: 0;
    background: light-dark(#fff, #171e20);
    box-shadow: 0 6px 24px rgb(0 0 0 / 18%);
    overflow: hidden;
  }
  .unseen,
  .waiting {
    opacity: 0;
    pointer-events: none;
  }
  .pinned {
    border-color: light-dark(#6f7b7e, #849295);
  }
  .sheet {
    border-width: 1px 0 0;
    border-radius: 12px 12px 0 0;
  }
  .ring {
    inset: 0 auto auto 0;
    border: 0;
    padding: 0;
    pointer-events: none;
  }
  .ring div {
    position: fixed;
    border-radius: 2px;
    outline: 2px solid #0b6371;
    outline-offset: 1px;
    box-shadow: 0 0 0 4px #fff;
  }
`;
