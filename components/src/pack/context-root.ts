import { ContextRoot } from '@lit/context';

let installed = false;

/** Keeps the requests of elements that are there before a pack is. Needed before the first element is defined. */
export function installContextRoot(): void {
  if (installed) return;
  installed = true;
  new ContextRoot().attach(document.documentElement);
}
