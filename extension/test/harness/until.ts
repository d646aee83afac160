const patience = 15_000;
const shortestPause = 25;

/**
 * Asks again until there is an answer.
 * @param what Named in the error where there is none in good time.
 */
export async function until<T>(what: string, ask: () => Promise<T>): Promise<NonNullable<T>> {
  const end = Date.now() + patience;
  for (;;) {
    const asked = Date.now();
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}.`);
    // To ask all the time what takes long to answer would slow what is waited for.
    const pause = Math.max(shortestPause, Date.now() - asked);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
