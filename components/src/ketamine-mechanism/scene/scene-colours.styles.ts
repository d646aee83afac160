import { css } from 'lit';

/**
 * The colours of the drawing, beside the theme's tokens. On the drawing's grounds, hues pass 4.5:1 as text and outlines
 * 3:1 as graphics, in both schemes. Each kind of thing has a shape of its own as well.
 */
export const sceneColours = css`
  .plainsight {
    --_scene-ketamine: #6b3fa0;
    --_scene-glutamate: #a84a07;
    --_scene-bdnf: #1d7549;
    --_scene-serotonin: #1c62a6;
    --_scene-part: #6d777c;
    --_scene-cell: #ffffff;
    --_scene-receiving: #e8e5db;
    --_scene-cleft: #f5f6f4;
  }

  @supports (color: light-dark(#000, #fff)) {
    .plainsight {
      --_scene-ketamine: light-dark(#6b3fa0, #c9b0ff);
      --_scene-glutamate: light-dark(#a84a07, #ffb469);
      --_scene-bdnf: light-dark(#1d7549, #78d6a4);
      --_scene-serotonin: light-dark(#1c62a6, #8ac4fa);
      --_scene-part: light-dark(#6d777c, #9aa6ab);
      --_scene-cell: light-dark(#ffffff, #2b363a);
      --_scene-receiving: light-dark(#e8e5db, #36444a);
      --_scene-cleft: light-dark(#f5f6f4, #1e2729);
    }
  }

  @media (forced-colors: active) {
    .plainsight {
      --_scene-ketamine: CanvasText;
      --_scene-glutamate: CanvasText;
      --_scene-bdnf: CanvasText;
      --_scene-serotonin: CanvasText;
      --_scene-part: CanvasText;
      --_scene-cell: Canvas;
      --_scene-receiving: Canvas;
      --_scene-cleft: Canvas;
    }
  }
`;
