import { css, unsafeCSS, type CSSResult } from 'lit';

/** The only colours, each for a light and for a dark page. */
const colours = (inScheme: (light: string, dark: string) => CSSResult): CSSResult => css`
  --_surface: ${inScheme('#fff', '#171e20')};
  --_ground: ${inScheme('#f5f6f4', '#1e2729')};
  --_ink: ${inScheme('#1c2527', '#e9edec')};
  --_muted: ${inScheme('#526063', '#a9b5b6')};
  --_rule: var(--plainsight-rule, ${inScheme('#d9dedc', '#344144')});
  --_edge: ${inScheme('#6f7b7e', '#849295')};
  --_accent: ${inScheme('#0b6371', '#74c5cd')};
  --_control: var(--plainsight-accent, ${inScheme('#0b6371', '#74c5cd')});
  --_band: ${inScheme('#d3e6e6', '#1f474d')};
  --_note: ${inScheme('#faf4e6', '#2b2619')};
  --_note-edge: ${inScheme('#8a6d2b', '#c6a860')};
  --_danger: ${inScheme('#9c2f22', '#f0a59a')};
`;

/**
 * The only colours, spaces and type sizes. They stand on the box inside an element, where no rule of the page reaches
 * them. A page can set four things on an element or any ancestor: `--plainsight-accent` (buttons and what is chosen),
 * `--plainsight-rule` (hairlines and borders), `--plainsight-radius` and `--plainsight-title-font`.
 *
 * Dark colours follow the page's own `color-scheme`: a page that does not declare one stays light, whatever the
 * reader's system prefers, so that an element never stands dark on white.
 *
 * Sizes follow the page's root, and the reader's own setting of it, but never fall below what is readable: many themes
 * set the root to 10 pixels.
 */
export const tokens = css`
  .plainsight {
    ${colours((light) => unsafeCSS(light))}
    --_space-1: 4px;
    --_space-2: 8px;
    --_space-3: 12px;
    --_space-4: 16px;
    --_space-6: 24px;
    --_space-8: 32px;
    --_radius: min(var(--plainsight-radius, 8px), 20px);
    --_title-font: var(--plainsight-title-font, inherit);

    --_size-title: max(1.75rem, 26px);
    --_size-lead: max(1.25rem, 19px);
    --_size-section: max(1.25rem, 19px);
    --_size-body: max(1rem, 16px);
    --_size-small: max(0.875rem, 14px);
    --_size-source: max(0.8125rem, 13px);
  }

  @supports (color: light-dark(#000, #fff)) {
    .plainsight {
      ${colours((light, dark) => unsafeCSS(`light-dark(${light}, ${dark})`))}
    }
  }
`;
