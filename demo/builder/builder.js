import { ways } from './snippets.js';

const form = /** @type {HTMLFormElement} */ (document.querySelector('form'));
const attributesPlace = /** @type {HTMLElement} */ (document.querySelector('.attributes'));
const waysPlace = /** @type {HTMLElement} */ (document.querySelector('fieldset'));
const code = /** @type {HTMLElement} */ (document.querySelector('code'));
const when = /** @type {HTMLElement} */ (document.querySelector('.when'));
const missing = /** @type {HTMLElement} */ (document.querySelector('.missing'));
const status = /** @type {HTMLElement} */ (document.querySelector('[role=status]'));
const preview = /** @type {HTMLElement} */ (document.querySelector('.preview'));

/** Elements that a webmaster puts on a page; a pack of one's own is for those who write code. */
const notOffered = ['plainsight-pack'];

/** @type {Readonly<Record<string, () => readonly (readonly [value: string, label: string])[]>>} */
const choices = {
  condition: () => pack.conditions.map((/** @type {any} */ { id, name }) => [id, name]),
  claim: () => pack.claims.map((/** @type {any} */ { id, articleClaim }) => [id, articleClaim]),
  term: () => pack.glossary.map((/** @type {any} */ { id, term }) => [id, term]),
  region: () => [
    ['uk', 'United Kingdom, all nations'],
    ['england', 'England'],
    ['scotland', 'Scotland'],
    ['wales', 'Wales'],
    ['northern-ireland', 'Northern Ireland'],
    ['us', 'United States'],
    ['eu', 'European Union'],
  ],
  density: () => [
    ['first-per-section', 'first in each section'],
    ['first-per-page', 'first on the page'],
    ['every', 'every one'],
  ],
};
/** An evidence list is of a condition or of a claim; the builder offers the first. */
const left = { 'evidence-list': ['claim', 'design'] };

const [elements, integrity, pack] = await Promise.all(
  ['elements.json', '/cdn/integrity.json', '/pack.json'].map(async (address) =>
    (await fetch(address)).json(),
  ),
);

/** @param {string} name */
const field = (name) => /** @type {HTMLInputElement | HTMLSelectElement} */ (form.elements.namedItem(name));

function showAttributes() {
  const tag = field('tag').value;
  const omitted = /** @type {any} */ (left)[tag] ?? [];
  const offered = elements[tag].filter(
    (/** @type {string} */ name) => name in choices && !omitted.includes(name),
  );
  attributesPlace.replaceChildren(
    ...offered.map((/** @type {string} */ name) => {
      const label = document.createElement('label');
      const select = document.createElement('select');
      select.name = name;
      select.append(...(choices[name]?.() ?? []).map(([value, text]) => new Option(text, value)));
      label.append(`${name.charAt(0).toUpperCase()}${name.slice(1)} `, select);
      return label;
    }),
  );
}

/** @returns {import('./snippets.js').Choice} */
function readChoice() {
  const selects = /** @type {HTMLSelectElement[]} */ ([...attributesPlace.querySelectorAll('select')]);
  return {
    tag: field('tag').value,
    attributes: Object.fromEntries(selects.map(({ name, value }) => [name, value])),
    theme: field('theme').value,
    folder: field('folder').value.replace(/\/*$/, '/'),
    integrity,
    fallback: field('fallback').value,
  };
}

const chosenWay = () => {
  const chosen = /** @type {HTMLInputElement | null} */ (waysPlace.querySelector(':checked'));
  return ways.find(({ id }) => id === chosen?.value) ?? ways[0];
};

/**
 * `npm start` builds the one script alone; whoever takes another way before `npm run build` is told.
 * @param {string | undefined} file
 * @param {string} folder
 */
async function sayWhatIsMissing(file, folder) {
  missing.textContent = '';
  const asked = file && URL.parse(file, folder);
  // Another host need not tell this page what it has.
  if (!asked || asked.origin !== location.origin) return;
  const answer = await fetch(asked, { method: 'HEAD' }).catch(() => undefined);
  if (answer?.ok || chosenWay()?.file !== file) return;
  missing.textContent = answer
    ? `There is no ${file} at that place yet. “npm run build” writes all files of Plainsight to dist/cdn/.`
    : `Whether ${file} is at that place could not be found out: its server does not answer.`;
}

function show() {
  const choice = readChoice();
  const way = chosenWay();
  code.textContent = way?.write(choice) ?? '';
  when.textContent = way?.when ?? '';
  status.textContent = '';
  void sayWhatIsMissing(way?.file, choice.folder);
  preview.style.colorScheme = choice.theme;
  const element = document.createElement(choice.tag);
  for (const [name, value] of Object.entries(choice.attributes)) element.setAttribute(name, value);
  element.textContent = choice.fallback;
  preview.replaceChildren(element);
}

const tagField = /** @type {HTMLSelectElement} */ (field('tag'));
tagField.append(
  ...Object.keys(elements)
    .filter((tag) => !notOffered.includes(tag))
    .map((tag) => new Option(tag.replaceAll('-', ' '), tag, false, tag === 'condition-card')),
);
field('folder').value = new URL('/cdn/', location.href).href;
field('fallback').value = 'This explanation needs JavaScript. In urgent need, call 999.';
waysPlace.append(
  ...ways.map(({ id, name }, place) => {
    const label = document.createElement('label');
    const radio = Object.assign(document.createElement('input'), {
      type: 'radio',
      name: 'way',
      value: id,
      checked: place === 0,
    });
    label.append(radio, name);
    return label;
  }),
);

tagField.addEventListener('change', showAttributes);
form.addEventListener('input', show);
waysPlace.addEventListener('input', show);
form.addEventListener('submit', (event) => event.preventDefault());
document.querySelector('button')?.addEventListener('click', async () => {
  try {
    await navigator.clipboard.writeText(code.textContent ?? '');
    status.textContent = 'Copied.';
  } catch {
    getSelection()?.selectAllChildren(code);
    status.textContent =
      'Your browser did not let this page copy. The snippet is selected: copy it with your keyboard.';
  }
});
showAttributes();
show();
document.documentElement.dataset.ready = '';
