import type { Pack } from '@plainsight/evidence';
import type { SettingName, Settings } from '../shared/settings.ts';

/** A shortcut as the browser has it. */
export interface Shortcut {
  readonly words: string;
  /** Nothing where the reader, or another extension, has taken it away. */
  readonly keys: string;
}

/** All that the options show. */
export interface OptionsModel {
  readonly settings: Settings;
  /** Settings that were damaged in the store. */
  readonly unusable: readonly SettingName[];
  /** The pack that explains. */
  readonly pack: Pack;
  /** Whether that is the reader's own, or there is one that cannot be used. */
  readonly ownPack: 'none' | 'used' | 'damaged';
  /** Patterns of the sites that the reader lets the extension into without being asked. */
  readonly sitesOn: readonly string[];
  readonly shortcuts: readonly Shortcut[];
  /** What the reader looks for among the terms. */
  readonly sought: string;
  /** What was done last. */
  readonly done: string;
  /** What went wrong last, by the section in which it did. */
  readonly problems: { readonly in: ProblemPlace; readonly words: readonly string[] } | undefined;
}

export type ProblemPlace = 'settings' | 'file' | 'pack';

/** All that can be done in them. */
export interface OptionsActions {
  set(change: Partial<Settings>): void;
  /** Shows a setting as it is being changed, without keeping it yet. */
  preview(change: Partial<Settings>): void;
  repair(): void;
  seek(text: string): void;
  takeBack(site: string): void;
  changeShortcuts(): void;
  exportSettings(): void;
  importSettings(file: File): void;
  usePack(file: File): void;
  useOurPack(): void;
}
