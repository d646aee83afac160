import { onSettingsChange, readSettings, type Settings } from './settings.ts';

function apply({ theme, textSize }: Settings): void {
  const { style } = document.documentElement;
  style.colorScheme = theme === 'system' ? '' : theme;
  style.fontSize = textSize === 100 ? '' : `${textSize}%`;
}

/** Draws a page of the extension in the theme and text size that the reader has chosen, and follows their choice. */
export async function keepAppearance(): Promise<void> {
  onSettingsChange(apply);
  apply(await readSettings());
}
