import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { exemptions, pack as ketamine } from '@plainsight/content';
import { failuresOf, type LoosePack } from './check-support.ts';

const guide = readFileSync(new URL('../../../docs/authoring.md', import.meta.url), 'utf8');

/** The records that the guide shows, in its order. */
async function recordsShown(language: 'ts' | 'json'): Promise<LoosePack[]> {
  const pattern = new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms');
  const shown = [...guide.matchAll(pattern)].map(([, code = '']) => code);
  const list = language === 'ts' ? shown.join('') : shown.map((code) => `{${code}},`).join('');
  const module = await import(`data:text/javascript,${encodeURIComponent(`export const rows = [${list}];`)}`);
  return module.rows;
}

describe('docs/authoring.md', () => {
  it('shows records that pass the checks when they are added to the content', async () => {
    const [finding, term, claim, condition, ...others] = await recordsShown('ts');
    const [reference] = await recordsShown('json');
    assert.equal(others.length, 0);
    const pack: LoosePack = {
      ...ketamine,
      references: { ...ketamine.references, ...reference },
      findings: [...ketamine.findings, finding],
      glossary: [...ketamine.glossary, term],
      claims: [...ketamine.claims, claim],
      conditions: [...ketamine.conditions, condition],
    };
    assert.deepEqual(failuresOf(pack, exemptions), []);
  });

  it('names files that exist', () => {
    const files = [...guide.matchAll(/`((?:content|packages)\/[\w./-]+)`/g)].map(([, file = '']) => file);
    assert.ok(files.length > 8);
    for (const file of files) readFileSync(new URL(`../../../${file}`, import.meta.url));
  });
});
