import { describePackError, type PackError } from '@plainsight/evidence';

const shown = 3;

/** What is wrong with a pack that cannot be read: the first errors, and where to see all. */
export function packProblem(errors: readonly PackError[]): Error {
  const lines = errors.slice(0, shown).map(describePackError);
  if (errors.length > shown)
    lines.push(`And ${errors.length - shown} more: plainsight check FILE lists them.`);
  return new Error(lines.join('\n'));
}
