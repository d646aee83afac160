import { checkContent } from './check-content.ts';
import { checkFile } from './check-file.ts';
import type { Command, Output } from './command.ts';
import { render } from './render.ts';
import { doctor } from './doctor.ts';

const commands: ReadonlyMap<string, Command> = new Map([
  ['check', checkFile],
  ['check-content', checkContent],
  ['render', render],
  ['doctor', doctor],
]);

const help = [
  'plainsight: evidence-backed health explainers, from the command line',
  '',
  ...[...commands].map(([name, { usage, summary }]) => `  plainsight ${name} ${usage}\n      ${summary}`),
].join('\n');

const terminal: Output = { say: (text) => console.log(text), complain: (text) => console.error(text) };

/**
 * Runs one command.
 * @param args What stands after `plainsight`.
 * @returns The exit status.
 */
export async function main(args: readonly string[], output: Output = terminal): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    output.say(help);
    return 0;
  }
  const command = commands.get(name);
  if (!command) {
    output.complain(`There is no command "${name}". Use one of: ${[...commands.keys()].join(', ')}.`);
    return 1;
  }
  try {
    return await command.run(rest, output);
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    output.complain(`${problem}\nUse: plainsight ${name} ${command.usage}`);
    return 1;
  }
}
