import { contender } from './contend.mjs';

/** What every marker by highlights makes the browser do, with no dictionary and no search: one sheet, one range. */
contender(
  () => document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT).nextNode(),
  (text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('::highlight(bench) { text-decoration: underline dotted #0d9488 }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    if (text === null) return 0;
    CSS.highlights.set(
      'bench',
      new Highlight(
        new StaticRange({ startContainer: text, startOffset: 0, endContainer: text, endOffset: 1 }),
      ),
    );
    return 1;
  },
);
