import type { Page } from 'puppeteer-core';

/** The kinds of events that the extension listens for on the window of a page. */
export async function listenedFor(page: Page): Promise<string[]> {
  const session = await page.createCDPSession();
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.name === 'Plainsight') worlds.push(context.id);
  });
  await session.send('Runtime.enable');
  const types: string[] = [];
  for (const contextId of worlds) {
    const { result } = await session.send('Runtime.evaluate', { contextId, expression: 'window' });
    if (!result.objectId) continue;
    const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId });
    types.push(...listeners.map(({ type }) => type));
  }
  await session.detach();
  return types;
}

/** Notes what the extension's scripts do in a page from now on; see the driver. */
export async function noteRuns(page: Page): Promise<() => Promise<string[]>> {
  const session = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.startPreciseCoverage', { callCount: true });
  return async () => {
    const { result } = await session.send('Profiler.takePreciseCoverage');
    await session.detach();
    return result
      .filter(({ url }) => url.startsWith('chrome-extension:'))
      .flatMap(({ functions }) => functions)
      .filter(({ ranges }) => ranges.some(({ count }) => count > 0))
      .map(({ functionName }) => functionName || 'a function without a name');
  };
}
