import { msg, str } from '@lit/localize';
import type { PackState } from './pack-state.ts';
import { readPack } from './read-pack.ts';

const failure = (problem: string, remedy: string): PackState => ({
  ok: false,
  errors: [{ record: '<plainsight-pack>', field: 'src', problem, remedy }],
});

/**
 * Loads a pack. Never throws: what goes wrong is told in words that name the address.
 * @param address As the page gives it.
 * @param signal Once it says so, what comes back means nothing.
 */
export async function loadPack(address: string, signal: AbortSignal): Promise<PackState> {
  let answer: Response;
  try {
    answer = await fetch(address, { signal, headers: { Accept: 'application/json' } });
  } catch {
    return failure(
      msg(str`“${address}” could not be loaded`),
      msg(
        'Check the address, that its server lets this page read it (CORS), and that the page’s Content-Security-Policy names it under connect-src.',
      ),
    );
  }
  if (!answer.ok) {
    return failure(
      msg(str`“${address}” could not be loaded: its server answered with ${answer.status}`),
      msg('Check the address.'),
    );
  }
  let input: unknown;
  try {
    input = await answer.json();
  } catch {
    return failure(msg(str`what “${address}” holds is not JSON`), msg('Give the address of a pack as JSON.'));
  }
  const state = readPack(input);
  if (state.ok) return state;
  return {
    ok: false,
    errors: state.errors.map((error) => ({ ...error, record: `${address}, ${error.record}` })),
  };
}
