import { contender } from './contend.mjs';

/**
 * What nobody can go below who reads the text of a page: each text node is visited and each of its characters
 * classified, with no dictionary and no marks. The long texts of scripts and styles are left out, as everywhere here.
 */
contender(
  () => undefined,
  () => {
    const isWord = new Uint8Array(0x1_0000);
    isWord.fill(1, 0x30, 0x3a).fill(1, 0x41, 0x5b).fill(1, 0x61, 0x7b).fill(1, 0xc0, 0x250);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let words = 0;
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const { data, parentNode } = /** @type {Text} */ (node);
      if (data.length > 200 && /^(script|style|noscript|template)$/i.test(parentNode?.nodeName ?? ''))
        continue;
      let before = 0;
      for (let at = 0; at < data.length; at += 1) {
        const kind = /** @type {number} */ (isWord[data.charCodeAt(at)]);
        words += kind & ~before;
        before = kind;
      }
    }
    return words;
  },
);
