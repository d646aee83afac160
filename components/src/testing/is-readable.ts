/** A colour as the browser paints it: red, green, blue (0 to 255) and alpha (0 to 1). */
type Colour = readonly [number, number, number, number];

const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
const colours = new Map<string, Colour>();

function colourOf(value: string): Colour {
  const known = colours.get(value);
  if (known) return known;
  if (!context) throw new Error('This browser cannot tell how it paints a colour.');
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = value;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  const colour: Colour = [red, green, blue, alpha / 255];
  colours.set(value, colour);
  return colour;
}

/** Relative luminance and contrast as WCAG 2.2 defines them (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). */
function luminance([red, green, blue]: Colour): number {
  const [r, g, b] = [red, green, blue].map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(first: Colour, second: Colour): number {
  const [light, dark] = [luminance(first), luminance(second)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const parentOf = (element: Element): Element | null =>
  element.parentElement ?? ((element.getRootNode() as ShadowRoot).host as Element | undefined) ?? null;

function ancestors(element: Element): Element[] {
  const above: Element[] = [];
  for (let at: Element | null = element; at; at = parentOf(at)) above.push(at);
  return above;
}

function groundBehind(element: Element): Colour {
  const painted = ancestors(element)
    .map((at) => colourOf(getComputedStyle(at).backgroundColor))
    .find(([, , , alpha]) => alpha > 0.99);
  return painted ?? [255, 255, 255, 1];
}

/**
 * Why a reader cannot read a text that stands in an element's shadow root; undefined where nothing is in the way.
 * @param host The element.
 * @param words The beginning of one of its texts.
 */
export function whyUnreadable(host: Element, words: string): string | undefined {
  if (!host.shadowRoot) return 'its element draws nothing';
  const walker = document.createTreeWalker(host.shadowRoot, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (node.data.replaceAll(/\s+/g, ' ').includes(words)) texts.push(node);
  }
  if (texts.length === 0) return 'it is not there';
  const reasons = texts.map((text) => whyTextUnreadable(host, text));
  return reasons.includes(undefined) ? undefined : reasons[0];
}

function whyTextUnreadable(host: Element, text: Text): string | undefined {
  const element = text.parentElement ?? host;
  const style = getComputedStyle(element);
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return 'it is hidden';
  if (parseFloat(style.fontSize) < 12) return `its size is ${style.fontSize}`;
  if (parseFloat(style.letterSpacing) < -1) return 'its letters lie on each other';
  if (parseFloat(style.lineHeight) < parseFloat(style.fontSize)) return 'its lines lie on each other';

  const fill = style.getPropertyValue('-webkit-text-fill-color') || style.color;
  const ratio = contrast(colourOf(fill), groundBehind(element));
  if (colourOf(fill)[3] < 0.99) return `its colour is ${fill}`;
  if (ratio < 4.5) return `its contrast is ${ratio.toFixed(2)}`;

  const range = document.createRange();
  range.selectNodeContents(text);
  const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  if (boxes.length === 0) return 'it takes no room';
  const clips = ancestors(element).filter(
    (at) =>
      at === host || getComputedStyle(at).overflow !== 'visible' || getComputedStyle(at).clipPath !== 'none',
  );
  const isOutside = boxes.some(({ left, right, top, bottom }) =>
    clips.some((at) => {
      const box = at.getBoundingClientRect();
      return right < box.left + 1 || left > box.right - 1 || bottom < box.top + 1 || top > box.bottom - 1;
    }),
  );
  return isOutside ? 'it lies outside its element' : undefined;
}
