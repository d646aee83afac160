/**
 * What the gallery can be switched to; each is a parameter of its address. The first value is the default.
 * @typedef {'theme' | 'width' | 'dir' | 'locale' | 'motion'} Switch
 */

/** @type {Readonly<Record<Switch, readonly (readonly [value: string, label: string])[]>>} */
const switches = {
  theme: [
    ['system', 'as the system'],
    ['light', 'light'],
    ['dark', 'dark'],
  ],
  width: [
    ['full', 'full'],
    ['880px', '880 px'],
    ['720px', '720 px'],
    ['390px', '390 px'],
    ['320px', '320 px'],
  ],
  dir: [
    ['ltr', 'left to right'],
    ['rtl', 'right to left'],
  ],
  locale: [
    ['en', 'English'],
    ['en-x-pseudo', 'pseudo (long words, in brackets)'],
  ],
  motion: [
    ['system', 'as the system'],
    ['reduced', 'none'],
  ],
};
const names = /** @type {Switch[]} */ (Object.keys(switches));

/** @returns {Record<Switch, string>} What the address asks for. */
export function readSwitches() {
  const asked = new URLSearchParams(location.search);
  const valueOf = (/** @type {Switch} */ name) =>
    switches[name].map(([value]) => value).find((value) => value === asked.get(name)) ??
    switches[name][0]?.[0] ??
    '';
  return /** @type {Record<Switch, string>} */ (
    Object.fromEntries(names.map((name) => [name, valueOf(name)]))
  );
}

/** Fills the form, and goes to another address where a switch is moved. @param {HTMLFormElement} form */
export function showSwitches(form) {
  const current = readSwitches();
  for (const name of names) {
    const select = /** @type {HTMLSelectElement} */ (form.elements.namedItem(name));
    select.append(
      ...switches[name].map(([value, label]) => new Option(label, value, false, value === current[name])),
    );
  }
  form.addEventListener('change', ({ target }) => {
    const { name, value } = /** @type {HTMLSelectElement} */ (target);
    location.search = addressWith({ [name]: value });
  });
}

/** The query of this page with some parameters changed. @param {Record<string, string>} changes */
export function addressWith(changes) {
  const query = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries(changes)) query.set(name, value);
  return `?${query}`;
}
