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

/** @param {number} count */
export async function frames(count) {
  for (let frame = 0; frame < count; frame += 1)
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
