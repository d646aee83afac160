import { importSources, scriptOf } from '../bundle.mjs';
import { readTerms } from '../pages.mjs';

/** @typedef {import('./in-page/contend.mjs').Performance} Performance */

/** The libraries beside which we stand, by the name of their module in `in-page`. */
export const peers = /** @type {const} */ ({
  mark: 'mark.js',
  'advanced-mark': 'advanced-mark.js',
  'find-and-replace': 'findAndReplaceDOMText',
  'reg-exp': 'one prefix-compressed RegExp',
  ahocorasick: 'ahocorasick',
  'monyone-aho-corasick': '@monyone/aho-corasick',
  'modern-ahocorasick': 'modern-ahocorasick',
});

/** Runs contenders on pages, each time cold: in an isolated world of a page that was not there before. */
export class Contenders {
  /** @type {Map<string, Promise<string>>} */
  #scripts = new Map();
  /** @type {Map<number, ArrayBuffer>} */
  #indexes = new Map();
  #pages;
  #origin;
  #annotator;
  #terms = readTerms();

  /**
   * @param {import('../fresh-pages.mjs').FreshPages} pages
   * @param {string} origin Of the pages.
   * @param {{ compileTerms(terms: readonly string[]): unknown, saveIndex(index: unknown): ArrayBuffer }} annotator
   */
  constructor(pages, origin, annotator) {
    this.#pages = pages;
    this.#origin = origin;
    this.#annotator = annotator;
  }

  /** @param {import('../fresh-pages.mjs').FreshPages} pages @param {string} origin */
  static async start(pages, origin) {
    return new Contenders(
      pages,
      origin,
      await importSources('annotator', `export { compileTerms, saveIndex } from '@plainsight/annotator';`),
    );
  }

  /** The index of the first terms of the dictionary. @param {number} count */
  indexOf(count) {
    let index = this.#indexes.get(count);
    if (index === undefined) {
      index = this.#annotator.saveIndex(this.#annotator.compileTerms(this.#terms.slice(0, count)));
      this.#indexes.set(count, index);
    }
    return index;
  }

  /**
   * @param {string} name Of a module in `in-page`.
   * @param {string} page
   * @param {number} [terms]
   * @param {number} [patience] In milliseconds; the answer is `undefined` where it takes longer.
   * @returns {Promise<Performance | undefined>}
   */
  async contend(name, page, terms = 0, patience) {
    return this.#pages.run(
      `${this.#origin}/${page}`,
      [this.#inputOf(name, terms), await this.script(name), 'contend()'],
      patience,
    );
  }

  /**
   * The same, with the tasks that kept the page waiting for more than 50 ms.
   * @param {string} name
   * @param {string} page
   * @param {number} [terms]
   * @returns {Promise<import('./in-page/tasks.mjs').WithTasks>}
   */
  async contendAndWatch(name, page, terms = 0) {
    const scripts = [await this.script(name), await this.script('tasks'), 'contendAndWatch()'];
    return this.#pages.run(`${this.#origin}/${page}`, [this.#inputOf(name, terms), ...scripts]);
  }

  /** @param {string} name @returns {Promise<string>} */
  script(name) {
    let script = this.#scripts.get(name);
    if (script === undefined) {
      script = scriptOf(`bench/annotator/in-page/${name}.mjs`);
      this.#scripts.set(name, script);
    }
    return script;
  }

  /** What a contender is given, there before the clock starts. @param {string} name @param {number} terms */
  #inputOf(name, terms) {
    if (terms === 0) return 'input = {}; undefined';
    if (name !== 'plainsight')
      return `input = { terms: ${JSON.stringify(this.#terms.slice(0, terms))} }; undefined`;
    const base64 = Buffer.from(this.indexOf(terms)).toString('base64');
    return `{
      const text = atob(${JSON.stringify(base64)});
      const bytes = new Uint8Array(text.length);
      for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
      input = { bytes: bytes.buffer };
    } undefined`;
  }
}
