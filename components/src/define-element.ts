import { isXhtml } from './html-templates.ts';

/**
 * Registers an element once. Where another copy of the script was first, that one stays.
 * @param tag The custom element's name.
 * @param constructor Its class.
 */
export function define(tag: string, constructor: CustomElementConstructor): void {
  const register = (): void => {
    if (!customElements.get(tag)) customElements.define(tag, constructor);
  };
  // Chromium's parser of XML makes an element without telling it of its attributes; one that it upgrades is told.
  if (isXhtml && document.readyState === 'loading') document.addEventListener('DOMContentLoaded', register);
  else register();
}
