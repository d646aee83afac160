import { annotate, loadIndex } from '@plainsight/annotator';
import { contender } from './contend.mjs';

contender(
  ({ bytes }) => loadIndex(bytes),
  async (index) => {
    const annotation = annotate(document.body, index);
    await annotation.settled;
    return annotation.matches().length;
  },
);
