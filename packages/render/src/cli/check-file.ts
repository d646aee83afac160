import { checkPack } from '../check/check-pack.ts';
import { readCheckOptions } from './check-options.ts';
import type { Command } from './command.ts';
import { readExemptionsBeside } from './read-exemptions.ts';
import { readPack } from './read-pack.ts';
import { showReport } from './show-report.ts';

export const checkFile: Command = {
  usage: 'FILE [--links] [--json]',
  summary: 'checks a pack of your own: its links, its certainty and its words',
  run: (args, output) => {
    const options = readCheckOptions(args);
    const [file, ...others] = options.words;
    if (file === undefined || others.length > 0) {
      output.complain('Give one file: plainsight check my-pack.json');
      return 1;
    }
    const pack = readPack(file);
    const beside = readExemptionsBeside(file);
    for (const read of [pack, beside]) if (!read.ok) output.complain(read.problem);
    if (!pack.ok || !beside.ok) return 1;
    return showReport(checkPack(pack.value, new Date(), beside.exemptions), options, output);
  },
};
