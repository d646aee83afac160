import { packVariants } from './packs.js';
import { takeStep } from './steps.js';
import { addressWith, readSwitches, showSwitches } from './switches.js';

/**
 * @typedef {{ name: string, pack: string | null, markup: string, steps: import('./steps.js').Step[] }} State
 * @typedef {{ tag: string, summary: string, states: State[] }} Shown
 */

const { useLocale } = /** @type {any} */ (globalThis).Plainsight;
const asked = new URLSearchParams(location.search);
const { theme, width, dir, locale, motion } = readSwitches();
const page = document.documentElement;
page.dataset.theme = theme;
page.dir = dir;
if (width !== 'full') page.style.setProperty('--width', width);
if (motion === 'reduced') page.style.setProperty('--plainsight-motion', '0');
showSwitches(/** @type {HTMLFormElement} */ (document.querySelector('form')));

/** @type {Shown[]} */
const elements = await (await fetch('states.json')).json();
const pack = await (await fetch('/pack.json')).json();
if (locale !== 'en') await useLocale(locale, await import(`/gallery/${locale}.js`));

const current = elements.find(({ tag }) => tag === asked.get('element')) ?? elements[0];
if (current) {
  document.title = `${current.tag}: gallery`;
  document.querySelector('nav')?.append(...elements.map(link));
  const states = current.states.filter(({ name }) => !asked.has('state') || asked.get('state') === name);
  document.querySelector('main')?.append(...states.map(show));
  await settled();
  // Steps name what they press in English.
  if (locale === 'en') for (const state of states) await reach(state);
  await settled();
}
page.dataset.ready = '';

/** @param {Shown} element */
function link({ tag, states }) {
  const anchor = document.createElement('a');
  anchor.textContent = `${tag} (${states.length})`;
  anchor.href = addressWith({ element: tag });
  if (tag === current?.tag) anchor.setAttribute('aria-current', 'page');
  return anchor;
}

/** @param {State} state */
function show(state) {
  const section = document.createElement('section');
  section.dataset.state = state.name;
  section.setAttribute('aria-label', state.name);
  const title = document.createElement('h2');
  title.textContent = state.name;
  const note = document.createElement('p');
  note.className = 'note';
  const variant = state.pack === null ? undefined : packVariants[state.pack];
  note.textContent = [variant?.note, ...state.steps.map(({ act, target }) => `Then: ${act} “${target}”.`)]
    .filter(Boolean)
    .join(' ');
  const stage = document.createElement('div');
  stage.className = 'stage';
  // The markup comes from the elements' own sources.
  if (variant) {
    const provider = /** @type {any} */ (document.createElement('plainsight-pack'));
    provider.pack = variant.change(pack);
    provider.innerHTML = state.markup;
    stage.append(provider);
  } else {
    stage.innerHTML = state.markup;
  }
  section.append(title, ...(note.textContent ? [note] : []), stage);
  return section;
}

/** The steps of several states fight for one focus and one hover card, so they are taken where a state stands alone. */
async function reach(/** @type {State} */ { name, steps }) {
  const stage = document.querySelector(`section[data-state="${CSS.escape(name)}"] .stage`);
  const alone = asked.has('state');
  for (const step of steps) if (stage && (alone || step.act === 'press')) await takeStep(stage, step);
}

/** Two frames: one for the elements to draw, one for what they drew then. */
async function settled() {
  for (let frame = 0; frame < 2; frame += 1) await new Promise((done) => requestAnimationFrame(done));
}
