import { css } from 'lit';

/** How the drawing's shapes look: grey outlines are parts, coloured lines are events, the thickest is this step. */
export const sceneStyles = css`
  .scene {
    inline-size: 100%;
    block-size: auto;
    direction: ltr;
    border-radius: var(--_radius);
  }
  .scene,
  .tag,
  .swatch {
    --hue: var(--_ink);
  }
  .scene.narrow,
  .scene.wide {
    display: block;
  }
  .ground {
    fill: var(--_scene-cleft);
  }
  .serotonin {
    --hue: var(--_scene-serotonin);
  }
  .ketamine {
    --hue: var(--_scene-ketamine);
  }
  .glutamate {
    --hue: var(--_scene-glutamate);
  }
  .bdnf {
    --hue: var(--_scene-bdnf);
  }
  .scene .later,
  .quiet .past {
    --hue: var(--_scene-part);
  }

  .label {
    font-size: 14.5px;
    line-height: 1;
    fill: var(--_ink);
  }
  .label.strong {
    font-weight: 600;
  }
  .label.muted,
  .quiet .label {
    fill: var(--_muted);
  }
  .scene .now .label,
  .outcomes .label.strong {
    fill: var(--_ink);
  }
  .outcomes .label {
    paint-order: stroke;
    stroke: var(--_scene-cleft);
    stroke-width: 5px;
    stroke-linejoin: round;
  }
  .tag .label {
    fill: var(--hue);
    font-weight: 600;
  }
  .quiet .past .label {
    fill: var(--_muted);
    font-weight: 400;
  }
  .mark circle {
    fill: var(--_scene-cell);
    stroke: var(--hue);
    stroke-width: 1.5;
  }
  .scene .mark .label {
    fill: var(--_ink);
    font-size: 14px;
    font-weight: 600;
  }
  .now .mark circle {
    fill: var(--hue);
  }
  .scene .now .mark .label {
    fill: var(--_surface);
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
    stroke: var(--_scene-part);
    stroke-width: 2;
    stroke-linejoin: round;
    stroke-linecap: round;
    vector-effect: non-scaling-stroke;
  }
  .cell {
    fill: var(--_scene-cell);
  }
  .receiving {
    fill: var(--_scene-receiving);
  }
  .receptor {
    fill: var(--_scene-cell);
  }
  .opening {
    fill: var(--_scene-cleft);
  }
  .mouth,
  .blank {
    fill: none;
    stroke: var(--_scene-cleft);
    stroke-width: 4;
    vector-effect: non-scaling-stroke;
  }
  .blank {
    stroke: var(--_scene-cell);
  }
  .leader {
    stroke: var(--hue);
    stroke-width: 1;
  }
  .rule {
    stroke: var(--_rule);
    stroke-width: 1;
  }
  .unknown {
    stroke: var(--_ink);
    fill: var(--_scene-cell);
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
  .later .part {
    stroke-width: 1;
  }
  .past .receptor,
  .now .receptor {
    stroke: var(--hue);
  }
  .now .receptor {
    stroke-width: 3;
  }
  .bud {
    fill: var(--_scene-receiving);
  }
  .inset {
    fill: var(--_scene-cell);
  }
  .trace {
    stroke: var(--_ink);
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
      transition: opacity calc(160ms * var(--plainsight-motion, 1));
    }
    .part,
    .solid,
    .event {
      transition:
        fill calc(160ms * var(--plainsight-motion, 1)),
        stroke calc(160ms * var(--plainsight-motion, 1));
    }
  }
  @media (forced-colors: active) {
    .scene,
    .swatch {
      --_ink: CanvasText;
      --_muted: CanvasText;
      --_rule: CanvasText;
      --_surface: Canvas;
    }
    .scene:not(.times) {
      border: 1px solid CanvasText;
    }
    .scene .now .mark .label,
    .outcomes .label {
      forced-color-adjust: none;
    }
    .outcomes .rule {
      stroke: GrayText;
    }
  }
`;
