import { css } from 'lit';

/**
 * The colours of the drawing, beside the theme's tokens. On the drawing's grounds, hues pass 4.5:1 as text and outlines
 * 3:1 as graphics, in both schemes. Each kind of thing has a shape of its own as well.
 */
export const sceneColours = css`
  :host {
    --plainsight-scene-ketamine: #6b3fa0;
    --plainsight-scene-glutamate: #a84a07;
    --plainsight-scene-bdnf: #1d7549;
    --plainsight-scene-serotonin: #1c62a6;
    --plainsight-scene-part: #6d777c;
    --plainsight-scene-cell: #ffffff;
    --plainsight-scene-receiving: #e8e5db;
    --plainsight-scene-cleft: #f5f6f4;
  }

  @supports (color: light-dark(#000, #fff)) {
    :host {
      --plainsight-scene-ketamine: light-dark(#6b3fa0, #c9b0ff);
      --plainsight-scene-glutamate: light-dark(#a84a07, #ffb469);
      --plainsight-scene-bdnf: light-dark(#1d7549, #78d6a4);
      --plainsight-scene-serotonin: light-dark(#1c62a6, #8ac4fa);
      --plainsight-scene-part: light-dark(#6d777c, #9aa6ab);
      --plainsight-scene-cell: light-dark(#ffffff, #2b363a);
      --plainsight-scene-receiving: light-dark(#e8e5db, #36444a);
      --plainsight-scene-cleft: light-dark(#f5f6f4, #1e2729);
    }
  }

  @media (forced-colors: active) {
    :host {
      --plainsight-scene-ketamine: CanvasText;
      --plainsight-scene-glutamate: CanvasText;
      --plainsight-scene-bdnf: CanvasText;
      --plainsight-scene-serotonin: CanvasText;
      --plainsight-scene-part: CanvasText;
      --plainsight-scene-cell: Canvas;
      --plainsight-scene-receiving: Canvas;
      --plainsight-scene-cleft: Canvas;
    }
  }
`;
