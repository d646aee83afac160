import { checkPack } from '../check/check-pack.ts';
import { readCheckOptions } from './check-options.ts';
import type { Command } from './command.ts';
import { showReport } from './show-report.ts';

export const checkContent: Command = {
  usage: '[--links] [--json]',
  summary: 'checks the content of this house in the same way',
  run: async (args, output) => {
    const options = readCheckOptions(args);
    // Only here, since no other command needs the content.
    const { exemptions, pack } = await import('@plainsight/content');
    return showReport(checkPack(pack, new Date(), exemptions), options, output);
  },
};
