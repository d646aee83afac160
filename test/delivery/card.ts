import type { Frame, Page } from 'puppeteer-core';

/** All text of a frame, that of open shadow roots too, as a reader's eye meets it. */
export const textOf = (frame: Frame): Promise<string> =>
  frame.evaluate(() => {
    const texts: string[] = [];
    const waiting: Node[] = [document.documentElement];
    for (let node = waiting.pop(); node; node = waiting.pop()) {
      if (node.nodeType === Node.TEXT_NODE) texts.push(node.textContent ?? '');
      const isCode = ['style', 'script'].includes((node as Element).localName);
      if (!isCode) waiting.push(...[...node.childNodes].toReversed());
      const root = (node as Element).shadowRoot;
      if (root) waiting.push(root);
    }
    return texts.join(' ').replaceAll(/\s+/g, ' ');
  });

/**
 * Resolves with the text once the script has drawn the card of a condition, wherever on the page it stands. What came
 * with the page has a style of its own in it.
 */
export async function cardIsDrawn(page: Page): Promise<string> {
  const place = await page.waitForSelector('iframe, condition-card, [data-plainsight], clinic-panel');
  const frame = (await place?.contentFrame()) ?? page.mainFrame();
  await frame.waitForFunction(
    () => {
      const waiting: (Document | ShadowRoot)[] = [document];
      for (let root = waiting.pop(); root; root = waiting.pop()) {
        for (const { localName, shadowRoot } of root.querySelectorAll('*')) {
          if (!shadowRoot) continue;
          const isOurs = localName === 'condition-card' && !shadowRoot.querySelector('style');
          if (isOurs && /certainty, step/.test(shadowRoot.textContent ?? '')) return true;
          waiting.push(shadowRoot);
        }
      }
      return false;
    },
    { timeout: 10_000 },
  );
  return textOf(frame);
}
