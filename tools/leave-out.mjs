/**
 * Puts less in place of modules whose code a bundle has no use for.
 * @param {Readonly<Record<string, string>>} replacements How the paths of the modules end, and what stands in for each.
 * @returns {import('rollup').Plugin}
 */
export function leaveOut(replacements) {
  /** @type {Set<string>} */
  const met = new Set();
  return {
    name: 'leave-out',
    load(id) {
      const end = Object.keys(replacements).find((path) => id.endsWith(`/${path}`));
      if (end === undefined) return null;
      met.add(end);
      return replacements[end];
    },
    buildEnd(error) {
      const missing = Object.keys(replacements).filter((path) => !met.has(path));
      if (!error && missing.length > 0) {
        throw new Error(
          `Nothing imports ${missing.join(' or ')}: take it out of the table of what is left out.`,
        );
      }
    },
  };
}
