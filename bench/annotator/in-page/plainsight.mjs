import { annotate, loadIndex } from '@plainsight/annotator';

/** @param {ArrayBuffer} bytes Of an index, as an extension or a page loads them. */
globalThis.contender = async (bytes) => {
  const annotation = annotate(document.body, loadIndex(bytes));
  await annotation.settled;
  globalThis.annotation = annotation;
  return annotation.matches().length;
};
