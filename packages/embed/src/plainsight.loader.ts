import { callDoctor } from './call-doctor.ts';
import { isFirstCopy } from './first-copy.ts';
import { isOurs, knownElements } from './known-elements.ts';
import { fillPlaceholder, placeholderSelector } from './placeholders.ts';
import { watch } from './watch.ts';
import { whenParsed } from './when-parsed.ts';

/*
 * A small module that loads the elements that a page uses, and no others. What it loads stands beside it: the elements
 * in chunks/, the content in parts/.
 */

const selector = [placeholderSelector, ...Object.keys(knownElements)].join(',');
const asked = new Set<string>();

/** Loads what stands beside this module, and says in the console what could not be had. */
async function load(name: string): Promise<void> {
  if (asked.has(name)) return;
  asked.add(name);
  const { href } = new URL(`chunks/${name}.js`, import.meta.url);
  try {
    await import(href);
  } catch (error) {
    console.error(
      `Plainsight could not load ${href}. Where the page has a Content-Security-Policy, its script-src must name that host, the nonce of the script tag, or 'strict-dynamic'.`,
      error,
    );
  }
}

function use(found: HTMLElement): void {
  const element = found.matches(placeholderSelector) ? fillPlaceholder(found) : found;
  if (!element) return;
  void load('pack');
  void load(element.localName);
}

if (isFirstCopy()) {
  whenParsed(() => watch(document, selector, use, isOurs));
  callDoctor(import.meta.url);
}
