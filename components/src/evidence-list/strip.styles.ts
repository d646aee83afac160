import { css } from 'lit';

/** The drawings of forest plots: their lines, marks, sides and numbers. */
export const stripStyles = css`
  .strip {
    display: grid;
    grid-template-rows: 1fr auto;
  }
  .drawing {
    position: relative;
    min-block-size: 44px;
  }
  /* Left stays left in every language: the words at the ends of the axis say which side is which. */
  .strip svg,
  .sides,
  .ticks {
    direction: ltr;
  }
  .drawing > svg {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }
  .strip svg,
  .sides svg,
  .ticks,
  .legend svg {
    fill: none;
    overflow: visible;
  }
  .guide {
    stroke: var(--_rule);
  }
  .middle {
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  .line {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2;
    stroke-linejoin: round;
  }
  .marker {
    fill: var(--_accent);
    stroke: var(--_accent);
    stroke-width: 2;
    stroke-linejoin: round;
  }
  .unchecked {
    fill: var(--_surface);
  }
  .undrawn {
    position: absolute;
    inset: 0;
    display: grid;
    align-content: center;
    text-align: center;
    text-wrap: balance;
  }
  .undrawn span {
    background: var(--_surface);
  }
  .sides p {
    display: flex;
    justify-content: space-between;
    gap: var(--_space-2);
    line-height: 1.3;
  }
  .sides span {
    flex: 0 1 50%;
    unicode-bidi: plaintext;
    text-align: left;
  }
  .sides span + span {
    text-align: right;
  }
  .sides p svg {
    stroke: currentColor;
    stroke-width: 1.5;
  }
  .none {
    display: block;
    inline-size: 100%;
    block-size: 26px;
  }
  .none text,
  .ticks text {
    fill: var(--_ink);
    font-size: var(--_size-source);
    font-weight: 600;
  }
  .ticks {
    display: block;
    inline-size: 100%;
    block-size: 24px;
  }
  .ticks text {
    fill: var(--_muted);
    font-weight: 400;
  }
  .ticks .rule {
    stroke: var(--_edge);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-6);
  }
  .legend svg {
    vertical-align: -4px;
  }
  @media (forced-colors: active) {
    .guide {
      stroke: GrayText;
    }
    .middle,
    .line,
    .marker,
    .ticks .rule,
    .sides p svg {
      stroke: CanvasText;
    }
    .marker {
      fill: CanvasText;
    }
    .unchecked {
      fill: Canvas;
    }
    .none text,
    .ticks text {
      fill: CanvasText;
    }
  }
`;
