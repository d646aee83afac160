/** Calls back once the page is parsed, so that no placeholder is taken before all of its content is there. */
export function whenParsed(callback: () => void): void {
  if (document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', callback, { once: true });
  else callback();
}
