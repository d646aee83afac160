import { css } from 'lit';

/**
 * The only colours, spaces and type sizes. Dark colours follow the page's own `color-scheme`: a page that does not
 * declare one stays light, whatever the reader's system prefers, so that an element never stands dark on white.
 */
export const tokens = css`
  :host {
    --plainsight-surface: #ffffff;
    --plainsight-ground: #f5f6f4;
    --plainsight-ink: #1c2527;
    --plainsight-muted: #526063;
    --plainsight-rule: #d9dedc;
    --plainsight-edge: #6f7b7e;
    --plainsight-accent: #0b6371;
    --plainsight-band: #d3e6e6;
    --plainsight-note: #faf4e6;
    --plainsight-note-edge: #8a6d2b;
    --plainsight-danger: #9c2f22;

    --plainsight-space-1: 4px;
    --plainsight-space-2: 8px;
    --plainsight-space-3: 12px;
    --plainsight-space-4: 16px;
    --plainsight-space-6: 24px;
    --plainsight-space-8: 32px;
    --plainsight-radius: 8px;

    --plainsight-size-title: 1.75rem;
    --plainsight-size-lead: 1.25rem;
    --plainsight-size-section: 1.25rem;
    --plainsight-size-body: 1rem;
    --plainsight-size-small: 0.875rem;
    --plainsight-size-source: 0.8125rem;
  }

  @supports (color: light-dark(#000, #fff)) {
    :host {
      --plainsight-surface: light-dark(#ffffff, #171e20);
      --plainsight-ground: light-dark(#f5f6f4, #1e2729);
      --plainsight-ink: light-dark(#1c2527, #e9edec);
      --plainsight-muted: light-dark(#526063, #a9b5b6);
      --plainsight-rule: light-dark(#d9dedc, #344144);
      --plainsight-edge: light-dark(#6f7b7e, #849295);
      --plainsight-accent: light-dark(#0b6371, #74c5cd);
      --plainsight-band: light-dark(#d3e6e6, #1f474d);
      --plainsight-note: light-dark(#faf4e6, #2b2619);
      --plainsight-note-edge: light-dark(#8a6d2b, #c6a860);
      --plainsight-danger: light-dark(#9c2f22, #f0a59a);
    }
  }
`;
