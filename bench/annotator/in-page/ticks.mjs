import { drawPage, frames, marked, rangesAlone } from './live-page.mjs';

const MATCHES = 10_000;
const FRAMES = 60;

/**
 * What a frame takes in which the page writes a number, in milliseconds: from its first callback until it is drawn.
 * @param {Text} text
 * @returns {Promise<number[]>}
 */
function tickTimes(text) {
  return new Promise((resolve) => {
    /** @type {number[]} */
    const times = [];
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', ({ data }) => {
      times.push(performance.now() - data);
      if (times.length === FRAMES) resolve(times);
    });
    port1.start();
    const onFrame = () => {
      if (times.length >= FRAMES) return;
      // Before the annotator asks for it: of the callbacks of a frame, this one is the first.
      requestAnimationFrame(onFrame);
      const start = performance.now();
      text.data = `${times.length}`;
      // A message comes after the frame has been drawn.
      port2.postMessage(start);
    };
    requestAnimationFrame(onFrame);
  });
}

/** @param {number} rounds */
async function ticks(rounds) {
  const text = drawPage(MATCHES);
  await frames(10);
  /** @type {{ without: number[], rangesAlone: number[], with: number[], matches: number }} */
  const times = { without: [], rangesAlone: [], with: [], matches: 0 };
  for (let round = 0; round < rounds; round += 1) {
    times.without.push(...(await tickTimes(text)));
    const takeAway = rangesAlone();
    await frames(5);
    times.rangesAlone.push(...(await tickTimes(text)));
    takeAway();
    await frames(5);
    const annotation = await marked();
    times.matches = annotation.matches().length;
    times.with.push(...(await tickTimes(text)));
    annotation.stop();
    await frames(5);
  }
  return times;
}

Object.assign(globalThis, { ticks });
