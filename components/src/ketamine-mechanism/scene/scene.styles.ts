import { css } from 'lit';

/** How the drawing's shapes look: grey outlines are parts, coloured lines are events, the thickest is this step. */
export const sceneStyles = css`
  .scene {
    inline-size: 100%;
    block-size: auto;
    direction: ltr;
    border-radius: var(--plainsight-radius);
  }
  .scene,
  .tag,
  .swatch {
    --hue: var(--plainsight-ink);
  }
  .scene.narrow,
  .scene.wide {
    display: block;
  }
  .ground {
    fill: var(--plainsight-scene-cleft);
  }
  .serotonin {
    --hue: var(--plainsight-scene-serotonin);
  }
  .ketamine {
    --hue: var(--plainsight-scene-ketamine);
  }
  .glutamate {
    --hue: var(--plainsight-scene-glutamate);
  }
  .bdnf {
    --hue: var(--plainsight-scene-bdnf);
  }
  .scene .later,
  .quiet .past {
    --hue: var(--plainsight-scene-part);
  }

  .label {
    font-size: 14.5px;
    line-height: 1;
    fill: var(--plainsight-ink);
  }
  .label.strong {
    font-weight: 600;
  }
  .label.muted,
  .quiet .label {
    fill: var(--plainsight-muted);
  }
  .scene .now .label,
  .outcomes .label.strong {
    fill: var(--plainsight-ink);
  }
  .outcomes .label {
    paint-order: stroke;
    stroke: var(--plainsight-scene-cleft);
    stroke-width: 5px;
    stroke-linejoin: round;
  }
  .tag .label {
    fill: var(--hue);
    font-weight: 600;
  }
  .quiet .past .label {
    fill: var(--plainsight-muted);
    font-weight: 400;
  }
  .mark circle {
    fill: var(--plainsight-scene-cell);
    stroke: var(--hue);
    stroke-width: 1.5;
  }
  .scene .mark .label {
    fill: var(--plainsight-ink);
    font-size: 14px;
    font-weight: 600;
  }
  .now .mark circle {
    fill: var(--hue);
  }
  .scene .now .mark .label {
    fill: var(--plainsight-surface);
  }
  .scene .tag.now > .label {
    fill: var(--hue);
  }

  .part,
  .event,
  .leader,
  .head,
  .rule,
  .unknown {
    fill: none;
    stroke: var(--plainsight-scene-part);
    stroke-width: 2;
    stroke-linejoin: round;
    stroke-linecap: round;
    vector-effect: non-scaling-stroke;
  }
  .cell {
    fill: var(--plainsight-scene-cell);
  }
  .receiving {
    fill: var(--plainsight-scene-receiving);
  }
  .receptor {
    fill: var(--plainsight-scene-cell);
  }
  .opening {
    fill: var(--plainsight-scene-cleft);
  }
  .mouth,
  .blank {
    fill: none;
    stroke: var(--plainsight-scene-cleft);
    stroke-width: 4;
    vector-effect: non-scaling-stroke;
  }
  .blank {
    stroke: var(--plainsight-scene-cell);
  }
  .leader {
    stroke: var(--hue);
    stroke-width: 1;
  }
  .rule {
    stroke: var(--plainsight-rule);
    stroke-width: 1;
  }
  .unknown {
    stroke: var(--plainsight-ink);
    fill: var(--plainsight-scene-cell);
  }
  .solid {
    fill: var(--hue);
    stroke: var(--hue);
    stroke-linejoin: round;
  }
  .solid.grain {
    stroke-width: 1.5;
  }
  .event,
  .head,
  .arrow {
    stroke: var(--hue);
  }
  .now .event,
  .now .head {
    stroke-width: 3;
  }
  .past .receptor,
  .now .receptor {
    stroke: var(--hue);
  }
  .now .receptor {
    stroke-width: 3;
  }
  .bud {
    fill: var(--plainsight-scene-receiving);
  }
  .inset {
    fill: var(--plainsight-scene-cell);
  }
  .trace {
    stroke: var(--plainsight-ink);
  }

  .people {
    stroke-dasharray: none;
  }
  .animals {
    stroke-dasharray: 7 5;
    stroke-linecap: butt;
  }
  .contested {
    stroke-dasharray: 0.1 5;
    stroke-linecap: round;
  }
  .now .contested {
    stroke-dasharray: 0.1 6;
  }

  .later.fades,
  .later .fades,
  .later.tag,
  .past .passing,
  .past.passing {
    opacity: 0;
  }
  @media (prefers-reduced-motion: no-preference) {
    .fades,
    .passing,
    .tag {
      transition: opacity 160ms;
    }
    .part,
    .solid,
    .event {
      transition:
        fill 160ms,
        stroke 160ms;
    }
  }
  @media (forced-colors: active) {
    .scene,
    .swatch {
      --plainsight-ink: CanvasText;
      --plainsight-muted: CanvasText;
      --plainsight-rule: CanvasText;
      --plainsight-surface: Canvas;
    }
    .scene:not(.times) {
      border: 1px solid CanvasText;
    }
    .scene .now .mark .label,
    .outcomes .label {
      forced-color-adjust: none;
    }
  }
`;
