const separators = /[|^!\n]/;

/**
 * Writes terms as text, one a line, since this is packed smaller than lists: the id, with a mark where
 * the case counts, the forms, and the terms beside which it counts. The content script reads them in again.
 * @param {readonly import('@plainsight/evidence').TermForms[]} terms
 */
export const termLines = (terms) =>
  terms
    .map(({ id, forms, caseSensitive, contextTerms = [] }) => {
      const odd = [id, ...forms, ...contextTerms].find((text) => separators.test(text));
      if (odd !== undefined)
        throw new Error(`The term ${odd} holds a separator of the content script's list.`);
      const line = [caseSensitive ? `${id}!` : id, ...forms].join('|');
      return contextTerms.length > 0 ? `${line}^${contextTerms.join('|')}` : line;
    })
    .join('\n');
