import { ContextProvider } from '@lit/context';
import { installContextRoot } from './context-root.ts';
import { packContext } from './pack-context.ts';
import { readPack } from './read-pack.ts';

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
