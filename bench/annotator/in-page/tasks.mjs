/** @typedef {import('./contend.mjs').Performance & { tasks: number[] }} WithTasks `tasks`: those over 50 ms. */

/** Runs the contender, and notes the long tasks until what it marked has been drawn. @returns {Promise<WithTasks>} */
async function contendAndWatch() {
  /** @type {number[]} */
  const tasks = [];
  const note = (/** @type {PerformanceEntryList} */ entries) => {
    for (const { duration } of entries) tasks.push(duration);
  };
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({ type: 'longtask' });
  const performance = await /** @type {any} */ (globalThis).contend();
  for (let frame = 0; frame < 3; frame += 1)
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 20)));
  note(observer.takeRecords());
  observer.disconnect();
  return { ...performance, tasks };
}

Object.assign(globalThis, { contendAndWatch });
