/**
 * Does to an element what a reader would, to bring it into a state. `hover` and `see`, which waits for what opens by
 * and by, name their target by a selector; the others by its words.
 * @typedef {{ act: 'press' | 'focus' | 'hover' | 'see', target: string }} Step
 */

/** How long a target may take to come, in milliseconds. */
const patience = 10_000;

const pressable = 'button, summary, a[href], select, input, [role=button], [tabindex]';

/** Every element of a tree, and then those in its open shadow roots. @returns {Element[]} @param {ParentNode} tree */
function all(tree) {
  const elements = [...tree.querySelectorAll('*')];
  return [...elements, ...elements.flatMap(({ shadowRoot }) => (shadowRoot ? all(shadowRoot) : []))];
}

/** @type {(element: Element) => string} */
const nameOf = (element) =>
  (element.getAttribute('aria-label') ?? element.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

const isSeen = (/** @type {Element} */ element) =>
  element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().width > 0;

/** @param {Element} root @param {Step} step */
function find(root, { act, target }) {
  const candidates = all(root);
  if (act === 'see') return candidates.find((element) => element.matches(target) && isSeen(element));
  return act === 'hover'
    ? candidates.find((element) => element.matches(target))
    : candidates.find((element) => element.matches(pressable) && nameOf(element).includes(target));
}

/**
 * @param {Element} root Where the element stands.
 * @param {Step} step
 * @throws {Error} Where nothing of that name comes.
 */
export async function takeStep(root, step) {
  const until = performance.now() + patience;
  let found = /** @type {HTMLElement | undefined} */ (find(root, step));
  while (!found && performance.now() < until) {
    await new Promise((done) => requestAnimationFrame(done));
    found = /** @type {HTMLElement | undefined} */ (find(root, step));
  }
  if (!found) throw new Error(`There is nothing to ${step.act} that is called "${step.target}".`);
  if (step.act === 'see') return;
  if (step.act === 'press') found.click();
  else if (step.act === 'focus') found.focus();
  else {
    const { left, top, width, height } = found.getBoundingClientRect();
    const at = { clientX: left + width / 2, clientY: top + height / 2, pointerType: 'mouse' };
    for (const type of ['pointerover', 'pointerenter', 'pointermove', 'mouseover', 'mousemove']) {
      found.dispatchEvent(new PointerEvent(type, { ...at, bubbles: true, composed: true }));
    }
  }
}
