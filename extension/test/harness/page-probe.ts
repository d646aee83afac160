import type { Frame, Page, ScreenshotClip } from 'puppeteer-core';
import type { Driver } from './driver.ts';
import { until } from './until.ts';

export const hostName = 'plainsight-card-host';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A mark of a page, on the screen and uncovered. */
export interface VisibleMark extends Point {
  readonly text: string;
}

export interface OpenCard {
  readonly term: string;
  readonly text: string;
}

export const countMarks = (page: Page): Promise<number> =>
  page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));

/** Waits until the marks have their style, which they get once somebody listens for what the reader does with them. */
export const waitForMarks = (page: Page): Promise<boolean> =>
  until('the marks to be drawn', () =>
    page.evaluate(() =>
      [...CSS.highlights.keys()].some((name) => {
        const { textDecorationLine } = getComputedStyle(document.documentElement, `::highlight(${name})`);
        return textDecorationLine === 'underline';
      }),
    ),
  );

/**
 * Brings the first mark that a pointer can reach into view. What the page has covered or hidden, no reader can
 * point at.
 * @param within A selector: only marks in there, all in one tree.
 */
export const firstMark = (page: Page, within = ':root'): Promise<VisibleMark | undefined> =>
  page.evaluate(async (within) => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight].map(({ startContainer, startOffset, endContainer, endOffset }) => {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        return range;
      }),
    );
    const wanted = ranges.filter(({ startContainer }) => startContainer.parentElement?.closest(within));
    wanted.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    for (const range of wanted) {
      const parent = range.startContainer.parentElement;
      if (!parent) continue;
      parent.scrollIntoView({ block: 'center', behavior: 'instant' });
      // What slides or fades in as it comes into view, or is hovered, has to come to rest first.
      for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
      const moving = document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
      await Promise.allSettled(moving.map(({ finished }) => finished));
      const [line] = range.getClientRects();
      if (!line) continue;
      const x = line.left + Math.min(line.width / 2, 20);
      const y = line.top + line.height / 2;
      const hit = (parent.getRootNode() as Document | ShadowRoot).elementFromPoint(x, y);
      if (hit && (hit === parent || parent.contains(hit))) return { x, y, text: range.toString() };
    }
    return undefined;
  }, within);

/** What stands in the card's frame; nothing until there is one with a term drawn in it. */
async function cardIn(page: Page): Promise<OpenCard | undefined> {
  for (const frame of page.frames()) {
    if (frame === page.mainFrame()) continue;
    const card = await frame
      .evaluate(() => {
        const element = location.pathname === '/card.html' ? document.querySelector('term-card') : null;
        const text = element?.shadowRoot?.textContent?.trim();
        return element && text ? { term: String(Reflect.get(element, 'term')), text } : undefined;
      })
      // A frame that is being loaded has nothing to say yet.
      .catch(() => undefined);
    if (card) return card;
  }
  return undefined;
}

/** No card is smaller than this, in CSS pixels. */
const smallestCard = 32;

/** The card's box, as far as it is seen and can be pointed at. */
export const cardBox = (
  page: Page,
): Promise<{ left: number; right: number; top: number; bottom: number } | undefined> =>
  page.evaluate(
    (hostName, smallest) => {
      let box = { left: 2, right: innerWidth, top: 2, bottom: innerHeight };
      // To ask for each point of a long page takes long: first whether there is a card, then where it ends.
      for (const step of [smallest, 8]) {
        const xs: number[] = [];
        const ys: number[] = [];
        const right = Math.min(box.right + smallest, innerWidth);
        const bottom = Math.min(box.bottom + smallest, innerHeight);
        for (let x = Math.max(box.left - smallest, 2); x < right; x += step) {
          for (let y = Math.max(box.top - smallest, 2); y < bottom; y += step) {
            let met = document.elementFromPoint(x, y);
            while (met?.shadowRoot) {
              const inner = met.shadowRoot.elementFromPoint(x, y);
              if (!inner || inner === met) break;
              met = inner;
            }
            if (met?.localName !== hostName) continue;
            xs.push(x);
            ys.push(y);
          }
        }
        if (xs.length === 0) return undefined;
        box = {
          left: Math.min(...xs),
          right: Math.max(...xs),
          top: Math.min(...ys),
          bottom: Math.max(...ys),
        };
      }
      return box;
    },
    hostName,
    smallestCard,
  );

export async function waitForCard(page: Page): Promise<OpenCard> {
  await until('the card to be seen', () => cardBox(page));
  return until('the card to be drawn', () => cardIn(page));
}

export const waitForNoCard = (page: Page): Promise<boolean> =>
  until('the card to close', async () => (await cardBox(page)) === undefined);

/** Waits for the first mark that a finger or mouse can use, and brings it into view. */
export async function reachFirstMark(page: Page, within?: string): Promise<VisibleMark> {
  await waitForMarks(page);
  return until('a mark to point at', () => firstMark(page, within));
}

/**
 * Moves the mouse onto the first mark from its side, as a hand does, and after it where the page moves what is
 * hovered.
 */
export async function hoverFirstMark(page: Page, within?: string): Promise<VisibleMark> {
  let mark = await reachFirstMark(page, within);
  return until('a mark that stays under the mouse', async () => {
    await page.mouse.move(mark.x - 3, mark.y);
    await page.mouse.move(mark.x, mark.y);
    const { x, y } = mark;
    mark = await reachFirstMark(page, within);
    return mark.x === x && mark.y === y ? mark : undefined;
  });
}

/** The page as markup, without the extension's one element. */
export const markupOf = (page: Page): Promise<string> =>
  page.evaluate((hostName) => {
    const copy = document.documentElement.cloneNode(true) as Element;
    for (const host of copy.querySelectorAll(hostName)) host.remove();
    return copy.outerHTML;
  }, hostName);

export const hasHost = (page: Page): Promise<boolean> =>
  page.evaluate((hostName) => document.querySelector(hostName) !== null, hostName);

/** Longer than the card takes to open or close: what has not happened after it does not happen. */
export const pause = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 700)));

/**
 * Answers a question in the card's own page.
 * @param told What the question is told.
 */
export async function askCard<Answer>(
  page: Page,
  question: (told: string) => Answer,
  told = '',
): Promise<Answer | undefined> {
  const frame = page.frames().find((found) => found.url().includes('/card.html'));
  // A frame that is being loaded has nothing to say yet.
  return frame?.evaluate(question, told).then(
    (answer) => answer as Answer,
    () => undefined,
  );
}

/** Presses what a selector finds in the card, once it is there. */
export const pressInCard = (page: Page, selector: string): Promise<boolean> =>
  until(`${selector} in the card`, () =>
    askCard(
      page,
      (selector) => {
        const element = document.querySelector<HTMLElement>(selector);
        element?.click();
        return element !== null;
      },
      selector,
    ),
  );

/** Waits until keys go to the open card: until the focus has arrived in its process, a key is lost. */
export const waitForKeysInCard = (page: Page): Promise<boolean> =>
  until('the focus in the card', () => askCard(page, () => document.hasFocus()));

/**
 * Clicks in the open card, and waits for the focus to be in it. The card has a process of its own: until its frame has
 * been drawn where it is now, the pointer is felt around it.
 */
export async function clickInCard(page: Page, x: number, y: number): Promise<void> {
  await until('the pointer in the card', async () => {
    await page.mouse.move(x + 1, y);
    await page.mouse.move(x, y);
    return askCard(page, () => document.documentElement.matches(':hover'));
  });
  await page.mouse.click(x, y);
  await waitForKeysInCard(page);
}

/** Waits until the open card stays open until the reader closes it. */
export const waitForKeptCard = (page: Page): Promise<boolean> =>
  until('the card to be kept', () => askCard(page, () => document.body.dataset.mode === 'pinned'));

/** Waits until a screen reader has been given these words. */
export const hear = (page: Page, words: RegExp): Promise<boolean> =>
  until(`${words} to be said`, async () =>
    words.test((await askCard(page, () => document.querySelector('#said')?.textContent ?? '')) ?? ''),
  );

export const focusInCard = (page: Page): Promise<boolean> =>
  until('the focus in the card', () =>
    askCard(page, () => document.hasFocus() && document.activeElement?.role === 'dialog'),
  );

/** Opens a page of the server, and its marks by the popup. */
export async function openMarked(driver: Driver, page: Page, address: string): Promise<void> {
  await page.goto(address);
  const popup = await driver.openPopup(page);
  await popup.words();
  await popup.close();
}

/** Hovers, keeps and closes a card. */
export async function useCard(page: Page, within: string): Promise<void> {
  const mark = await hoverFirstMark(page, within);
  await waitForCard(page);
  await page.mouse.click(mark.x, mark.y);
  await waitForKeptCard(page);
  await page.keyboard.press('Escape');
  await waitForNoCard(page);
  await page.mouse.move(5, 5);
}

export const ringColour = [0x0b, 0x63, 0x71];
/** That of a term whose card is open, on white. */
export const groundColour = [0xcf, 0xea, 0xe7];
export const markColour = [0x0d, 0x94, 0x88];
/** That of the ground of a dark card. */
export const darkCardColour = [0x17, 0x1e, 0x20];
export const white = [0xff, 0xff, 0xff];

async function countPoints(picture: string, [red, green, blue]: readonly number[]): Promise<number> {
  const bytes = Uint8Array.from(atob(picture), (character) => character.charCodeAt(0));
  const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
  if (!context) return 0;
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  let points = 0;
  for (let at = 0; at < data.length; at += 4) {
    if (data[at] === red && data[at + 1] === green && data[at + 2] === blue) points += 1;
  }
  return points;
}

/**
 * How many points of a colour are drawn in the window.
 * @param clip Only in this part of it.
 */
export const pointsOf = async (
  page: Page,
  colour: readonly number[],
  clip?: ScreenshotClip,
): Promise<number> =>
  page.evaluate(countPoints, await page.screenshot({ encoding: 'base64', ...(clip && { clip }) }), colour);

/** Waits until a term has the ring of the keyboard. */
export const waitForRing = (page: Page): Promise<boolean> =>
  until('the ring', async () => (await pointsOf(page, ringColour)) > 100);

/** Waits until the marks are seen on the screen, which takes longer to ask than whether they have their style. */
export const waitForPaintedMarks = (page: Page): Promise<boolean> =>
  until('the marks to be painted', async () => (await pointsOf(page, markColour)) > 50);

/** Where a word in the first paragraph of a frame stands, in the frame's own window. */
export const placeOfWord = (frame: Frame, word: string): Promise<Point | undefined> =>
  frame.evaluate((word) => {
    const text = document.querySelector('p')?.firstChild;
    const range = document.createRange();
    if (!text) return undefined;
    const from = text.textContent?.indexOf(word) ?? 0;
    range.setStart(text, from);
    range.setEnd(text, from + word.length);
    const { left, top, height } = range.getBoundingClientRect();
    return { x: left + 10, y: top + height / 2 };
  }, word);
