import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { namesOf } from '@plainsight/evidence';
import { diagnose, healthy, readKnown, type Fault, type Manifest } from '../doctor/index.ts';
import { readPage } from '../doctor/read-page.ts';
import type { Command } from './command.ts';
import { printable } from './printable.ts';
import { wrap } from './wrap.ts';

const manifestName = '@plainsight/components/custom-elements.json';

async function knownHere() {
  const file = createRequire(import.meta.url).resolve(manifestName);
  const { pack } = await import('@plainsight/content');
  return readKnown(JSON.parse(readFileSync(file, 'utf8')) as Manifest, namesOf(pack));
}

const inWords = ({ problem, remedy, line }: Fault): string =>
  [
    wrap(printable(`${line === undefined ? '' : `Line ${line}: `}${problem}`), ''),
    wrap(printable(remedy), '  '),
  ].join('\n');

export const doctor: Command = {
  usage: 'FILE-OR-ADDRESS [--integrity FILE] [--json]',
  summary: 'says what is wrong with Plainsight on a page, and what to do',
  run: async (args, { say, complain }) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { json: { type: 'boolean', default: false }, integrity: { type: 'string' } },
      allowPositionals: true,
    });
    const [place, ...others] = positionals;
    if (place === undefined || others.length > 0) {
      complain('Give one saved page or one address: plainsight doctor page.html');
      return 1;
    }
    const known = await knownHere();
    const facts = await readPage(place, known, values.integrity);
    const faults = diagnose(facts, known);
    if (values.json) say(JSON.stringify({ ok: faults.length === 0, faults }, null, 2));
    else say(faults.length === 0 ? printable(healthy(facts)) : faults.map(inWords).join('\n\n'));
    return faults.length === 0 ? 0 : 1;
  },
};
