import { css } from 'lit';

/**
 * Three layouts. Narrow: a drawing made for 320 px, and a turn bar that stays in sight. From 640 px: both drawings side
 * by side where asked for. From 880 px: the list beside them. The drawing stands above its words and has a height of
 * its own, so that it stays in place from step to step.
 */
export const layoutStyles = css`
  article {
    max-inline-size: 62rem;
    margin-inline: auto;
  }
  article > * {
    padding: var(--_space-4);
  }
  article > .visually-hidden {
    padding: 0;
  }
  article > * + :not(.walk, .visually-hidden) {
    border-block-start: 1px solid var(--_rule);
  }
  h2 {
    font-size: max(1.375rem, 20px);
  }
  .walk {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
    padding-block-start: 0;
    isolation: isolate;
  }
  .when {
    display: grid;
    gap: var(--_space-3);
  }
  .stage {
    display: grid;
    gap: var(--_space-4);
  }
  .stage .scene {
    block-size: 340px;
  }
  .scene.wide {
    display: none;
  }

  @container (max-width: 639.98px) {
    h2 {
      font-size: max(1.25rem, 19px);
    }
    .walk {
      display: flex;
      flex-direction: column;
    }
    nav {
      grid-template-columns: repeat(7, 1fr);
      gap: var(--_space-1) 0;
      margin-inline: -8px;
    }
    nav .steps {
      grid-column: 1 / -1;
      grid-template-columns: repeat(7, 1fr);
      gap: 0;
    }
    nav .ideas {
      grid-column: span 4;
      grid-template-columns: repeat(4, 1fr);
      gap: 0;
    }
    nav button {
      grid-template-columns: 1fr;
      justify-items: center;
      gap: 5px;
      padding: 5px 0 7px;
    }
    nav .name {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    nav .swatch {
      inline-size: 30px;
    }
    nav button,
    .switch {
      scroll-margin-block: 72px;
    }
    .ideas-title {
      grid-column: span 3;
      align-self: center;
      padding: 0 8px;
      line-height: 1.25;
    }
    .stage {
      gap: var(--_space-2);
      margin-inline: calc(-1 * var(--_space-4));
      background: var(--_scene-cleft);
    }
    .stage .scene {
      border-radius: 0;
    }
    .stage.compare .ssri-figure .scene {
      block-size: 212px;
    }
    .stage.compare.usual .ssri-figure {
      order: -1;
    }
    figcaption {
      padding: var(--_space-2) var(--_space-4) 0;
    }
    .legend {
      font-size: var(--_size-source);
    }
    .legend,
    .legend ul {
      column-gap: var(--_space-3);
    }
    .turn {
      position: sticky;
      inset-block: 0;
      z-index: 1;
      flex-wrap: nowrap;
      padding: var(--_space-2) var(--_space-4);
      margin-inline: calc(-1 * var(--_space-4));
      background: var(--_surface);
      border-block: 1px solid var(--_rule);
    }
    .turn button {
      flex: 1 1 auto;
      min-inline-size: 0;
      padding-inline: var(--_space-2);
      overflow-wrap: normal;
    }
    .turn .play {
      flex: none;
      min-inline-size: 44px;
      padding-inline: var(--_space-3);
    }
    .scene.times {
      max-inline-size: 340px;
    }
  }
  @container (max-width: 379.98px) {
    .play-word {
      display: none;
    }
  }
  @container (max-width: 327.98px) {
    .chevron {
      display: none;
    }
    nav .steps {
      grid-template-columns: repeat(4, 1fr);
    }
    nav .ideas,
    .ideas-title {
      grid-column: 1 / -1;
    }
  }

  @container (min-width: 640px) {
    article > * {
      padding: var(--_space-6) var(--_space-8);
    }
    nav ol {
      grid-template-columns: repeat(auto-fill, minmax(180px, 1fr));
    }
    nav button {
      grid-template-columns: auto 1fr;
      gap: 2px var(--_space-2);
      align-items: start;
      align-content: start;
      block-size: 100%;
    }
    nav .number {
      grid-row: span 2;
    }
    .scene.narrow {
      display: none;
    }
    .scene.wide {
      display: block;
    }
    .stage .scene {
      block-size: 392px;
    }
    .stage {
      grid-template-rows: auto auto;
      row-gap: 0;
    }
    .stage figure {
      display: grid;
      grid-row: span 2;
      grid-template-rows: subgrid;
    }
    .stage.compare {
      grid-template-columns: 460fr 190fr;
    }
  }
  @container (min-width: 640px) and (max-width: 819.98px) {
    .times.narrow.narrow {
      display: block;
      max-inline-size: 340px;
    }
    .times.wide.wide {
      display: none;
    }
  }

  @container (min-width: 880px) {
    .walk {
      grid-template-columns: 212px minmax(0, 1fr);
      grid-template-rows: auto auto auto 1fr;
      gap: var(--_space-4) var(--_space-6);
    }
    .side {
      grid-row: 1 / -1;
    }
    nav ol {
      grid-template-columns: 1fr;
    }
    nav button {
      grid-template-columns: auto 1fr auto;
      align-items: center;
      align-content: center;
      min-block-size: 40px;
      margin-inline-start: -8px;
    }
    nav .number {
      grid-row: auto;
    }
    .ideas-title {
      padding-inline: 0;
    }
    .side-by-side {
      padding-block-start: var(--_space-3);
      margin-block-start: var(--_space-3);
      border-block-start: 1px solid var(--_rule);
    }
  }
`;
