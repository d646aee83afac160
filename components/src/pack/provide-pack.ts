import { ContextProvider } from '@lit/context';
import { indexPack, parsePack } from '@plainsight/evidence';
import { installContextRoot } from './context-root.ts';
import { packContext, type PackState } from './pack-context.ts';

const readPack = (input: unknown): PackState => {
  const parsed = parsePack(input);
  return parsed.ok ? { ok: true, index: indexPack(parsed.pack) } : parsed;
};

let provider: ContextProvider<typeof packContext> | undefined;

/**
 * Hands a pack to every Plainsight element of the document, those already there and those to come. Called again,
 * it replaces the pack.
 * @param input A pack. One that cannot be read is not shown: each element says what is wrong, where it stands.
 */
export function providePack(input: unknown): void {
  const state = readPack(input);
  if (provider) {
    provider.setValue(state);
    return;
  }
  installContextRoot();
  provider = new ContextProvider(document.documentElement, { context: packContext, initialValue: state });
  provider.hostConnected();
}
