/**
 * Asks a question each time that it is called, and uses the answer unless it was called again meanwhile: an older
 * answer may come after a newer one. Each call is done when the newest answer has been used.
 */
export function latest<Answer>(
  ask: () => Promise<Answer>,
  use: (answer: Answer) => Promise<void> | void,
): () => Promise<void> {
  let newest: Promise<void> | undefined;
  return () => {
    const asked = ask();
    const done: Promise<void> = asked.then((answer) => (newest === done ? use(answer) : newest));
    newest = done;
    return done;
  };
}
