/** @type {(module: string, name: string) => boolean} */
const isNamed = (module, name) => module.endsWith(`/${name}.js`);

/**
 * Gathers in one chunk what an element and any other entry both need: many small files compress worse than one, and each
 * costs a request. What only others share stands in chunks of their own.
 * @param {string} element The entry that pages use most.
 * @param {string} entry The entry that every page loads, which holds the chunk.
 * @returns {import('rollup').GetManualChunk}
 */
export const coreChunk =
  (element, entry) =>
  (id, { getModuleInfo }) => {
    if (isNamed(id, entry)) return entry;
    const users = new Set([id]);
    // A set is walked on to what is added to it meanwhile.
    for (const user of users)
      for (const importer of getModuleInfo(user)?.importers ?? []) users.add(importer);
    const entries = [...users].filter((user) => getModuleInfo(user)?.isEntry);
    const isShared = entries.length > 1 && entries.some((user) => isNamed(user, element));
    return isShared ? entry : undefined;
  };
