import { parsePack } from '@plainsight/evidence';
import { packProblem } from '../static-html/pack-problem.ts';
import type { Command } from './command.ts';
import { readPack } from './read-pack.ts';

/** The pack of a file, or ours. Throws an error for people where it cannot be had. */
async function packOf(file: string | undefined): Promise<unknown> {
  if (file === undefined) return (await import('@plainsight/content')).pack;
  const read = readPack(file);
  if (!read.ok) throw new Error(read.problem);
  return read.value;
}

const listOf = (id: unknown): string[] => (typeof id === 'string' ? [id] : []);

export const render: Command = {
  usage: 'TAG [--name value …] [--pack FILE] [--nonce VALUE] [--json-ld]',
  summary: 'prints an element as HTML that is read without JavaScript',
  run: async (args, { say }) => {
    // Only here, since no other command needs the elements.
    const { readRenderOptions } = await import('./render-options.ts');
    const { renderElement } = await import('../static-html/render-element.ts');
    const { jsonLdScript, medicalPage } = await import('../structured-data/medical-page.ts');
    const { tag, attributes, pack: file, nonce, jsonLd } = readRenderOptions(args);
    const pack = await packOf(file);
    const html = renderElement(tag, attributes, pack, { nonce });
    if (jsonLd) {
      const parsed = parsePack(pack);
      if (!parsed.ok) throw packProblem(parsed.errors);
      const { condition, claim } = attributes;
      const shown = { conditions: listOf(condition), claims: listOf(claim) };
      say(`${html}\n${jsonLdScript(medicalPage(parsed.pack, shown))}`);
    } else {
      say(html);
    }
    return 0;
  },
};
