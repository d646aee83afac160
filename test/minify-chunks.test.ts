import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rollup, type OutputChunk } from 'rollup';
import { minifyChunks } from '../tools/minify-chunks.mjs';

const modules: Record<string, string> = {
  shared: 'export const longName = () => globalThis.a; export const otherName = () => globalThis.b;',
  one: 'import { longName, otherName } from "shared"; globalThis.one = [longName(), otherName(), longName];',
  two: 'import { longName, otherName } from "shared"; globalThis.two = [longName, otherName];',
};

/** The chunks of two entries that share a third. */
async function chunks(): Promise<readonly OutputChunk[]> {
  const given = { name: 'given', resolveId: (id: string) => id, load: (id: string) => modules[id] };
  const bundle = await rollup({ input: ['one', 'two'], plugins: [given], preserveEntrySignatures: false });
  const { output } = await bundle.generate({
    format: 'es',
    plugins: [minifyChunks({ module: true })],
  });
  return output.filter((file) => file.type === 'chunk');
}

describe('minifyChunks', () => {
  it('calls what one chunk hands to another the same in both', async () => {
    const written = await chunks();
    const clauses = written.flatMap(({ code }) => code.match(/(?:import|export)\s*\{[^}]*\}/g) ?? []);
    assert.equal(clauses.length, 3);
    for (const clause of clauses) assert.doesNotMatch(clause, / as /);
  });

  it('leaves what the chunks do as it was', async () => {
    const written = await chunks();
    const shared = written.find(({ isEntry }) => !isEntry)!;
    const address = `data:text/javascript,${encodeURIComponent(shared.code)}`;
    Object.assign(globalThis, { a: 'first', b: 'second' });
    for (const { code, isEntry } of written) {
      if (!isEntry) continue;
      const linked = code.replace(/from\s*"[^"]+"/, `from "${address}"`);
      await import(`data:text/javascript,${encodeURIComponent(linked)}`);
    }
    const { one, two } = globalThis as unknown as { one: string[]; two: (() => string)[] };
    assert.deepEqual(one.slice(0, 2), ['first', 'second']);
    assert.deepEqual(
      two.map((call) => call()),
      ['first', 'second'],
    );
  });
});
