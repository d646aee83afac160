import { annotate, compileTerms } from '@plainsight/annotator';

const index = compileTerms(['ketamine']);

/** A page with so many matches, and a number at its top that has nothing to do with them. @param {number} matches */
export function drawPage(matches) {
  const number = document.createElement('p');
  const text = new Text('0');
  number.append(text);
  const paragraphs = Array.from({ length: matches / 5 }, () => {
    const paragraph = document.createElement('p');
    paragraph.textContent = 'Some ketamine and ketamine, then ketamine with ketamine or ketamine at last. ';
    return paragraph;
  });
  document.body.replaceChildren(number, ...paragraphs);
  return text;
}

/** Resolves once the page is marked and drawn. */
export async function marked() {
  const annotation = annotate(document.body, index);
  await annotation.settled;
  await frames(5);
  return annotation;
}

/** Registers a few highlighted ranges, as any marker by highlights must, and gives what takes them away. */
export function rangesAlone(count = 128) {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const highlight = new Highlight();
  for (let node = walker.nextNode(); node !== null && highlight.size < count; node = walker.nextNode()) {
    if (!(node instanceof Text) || node.length < 20) continue;
    for (let at = 0; at < 5; at += 1) {
      const range = { startContainer: node, startOffset: at * 4, endContainer: node, endOffset: at * 4 + 3 };
      highlight.add(new StaticRange(range));
    }
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('::highlight(alone) { text-decoration: underline dotted #0d9488 }');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  CSS.highlights.set('alone', highlight);
  return () => {
    CSS.highlights.delete('alone');
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}

/** @param {number} count */
export async function frames(count) {
  for (let frame = 0; frame < count; frame += 1)
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
