/**
 * Does to an element what a reader would, to bring it into a state.
 * @typedef {{ act: 'press' | 'focus' | 'hover', target: string }} Step
 */

const pressable = 'button, summary, a[href], select, input, [role=button], [tabindex]';

/** Every element of a tree, through open shadow roots. @returns {Element[]} @param {ParentNode} tree */
const all = (tree) =>
  [...tree.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? all(element.shadowRoot) : []),
  ]);

/** @type {(element: Element) => string} */
const nameOf = (element) =>
  (element.getAttribute('aria-label') ?? element.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

/** @param {Element} root @param {Step} step */
function find(root, { act, target }) {
  const candidates = all(root);
  return act === 'hover'
    ? candidates.find((element) => element.matches(target))
    : candidates.find((element) => element.matches(pressable) && nameOf(element).includes(target));
}

/**
 * @param {Element} root Where the element stands.
 * @param {Step} step
 * @throws {Error} Where there is nothing of that name.
 */
export function takeStep(root, step) {
  const found = /** @type {HTMLElement | undefined} */ (find(root, step));
  if (!found) throw new Error(`There is nothing to ${step.act} that is called "${step.target}".`);
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
