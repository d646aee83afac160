import { css } from 'lit';

/**
 * Three layouts. Narrow: one drawing at a time, made for 320 px. From 640 px: both drawings side by side. From 880 px:
 * the list beside them. The drawing stands above its words, so that it stays in place from step to step.
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
    font-size: 1.375rem;
  }
  .walk {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
    padding-block-start: 0;
  }
  .when {
    display: grid;
    gap: var(--_space-3);
  }
  .stage {
    display: grid;
    gap: var(--_space-4);
  }
  .all,
  .scene.wide {
    display: none;
  }

  @container (max-width: 639.98px) {
    h2 {
      font-size: 1.25rem;
    }
    .stage:not(.usual, .compare) .ssri-figure,
    .stage.usual:not(.compare) .ketamine-figure {
      display: none;
    }
    nav {
      grid-template-columns: repeat(7, 1fr);
      gap: var(--_space-2) 0;
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
    .ideas-title {
      grid-column: span 3;
      align-self: center;
      padding: 0 8px;
      line-height: 1.25;
    }
    .stage {
      margin-inline: calc(-1 * var(--_space-4));
    }
    .stage .scene {
      max-inline-size: 440px;
      margin-inline: auto;
      border-radius: 0;
    }
    .stage figure {
      background: var(--_scene-cleft);
    }
    figcaption {
      padding: var(--_space-3) var(--_space-4) 0;
    }
    .scene.times {
      max-inline-size: 340px;
    }
  }

  @container (min-width: 472px) and (max-width: 639.98px) {
    .stage {
      margin-inline: 0;
    }
    .stage figure {
      background: none;
    }
    .stage .scene {
      border-radius: var(--_radius);
    }
    figcaption {
      inline-size: 440px;
      padding: 0 0 var(--_space-2);
      margin-inline: auto;
    }
  }
  @container (max-width: 327.98px) {
    nav .steps {
      grid-template-columns: repeat(4, 1fr);
    }
    nav .ideas,
    .ideas-title {
      grid-column: 1 / -1;
    }
    .turn button {
      padding-inline: var(--_space-3);
    }
  }

  @container (min-width: 640px) {
    .legend {
      order: 1;
    }
    .turn,
    .words {
      order: 2;
    }
    .turn {
      justify-content: start;
      grid-template-columns: auto auto auto;
    }
    .turn p {
      order: 1;
    }
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
    .stage {
      grid-template-columns: 460fr 190fr;
      align-items: end;
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
      grid-template-columns: 248px minmax(0, 1fr);
      grid-template-rows: auto auto auto 1fr;
      gap: var(--_space-4) var(--_space-6);
    }
    nav {
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
  }

  @media print {
    nav,
    .turn {
      display: none;
    }
    .all {
      display: grid;
      gap: var(--_space-3);
    }
    .all li {
      padding-block-end: var(--_space-3);
      break-inside: avoid;
    }
    figure,
    .passage {
      break-inside: avoid;
    }
    .walk {
      grid-template-columns: 1fr;
    }
  }
`;
