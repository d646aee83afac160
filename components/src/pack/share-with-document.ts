import { ContextProvider } from '@lit/context';
import { installContextRoot } from './context-root.ts';
import { packContext, type PackState } from './pack-context.ts';

let provider: ContextProvider<typeof packContext> | undefined;

/** Gives every element of the document, there already or to come, this pack; again, it replaces the pack. */
export function shareWithDocument(state: PackState): void {
  if (provider) {
    provider.setValue(state);
    return;
  }
  installContextRoot();
  provider = new ContextProvider(document.documentElement, { context: packContext, initialValue: state });
  provider.hostConnected();
}
