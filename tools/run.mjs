import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root folder of the repository. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const isWindows = process.platform === 'win32';

/** @param {string} message One line about what is being done. */
export function say(message) {
  console.log(`\n\u25b8 ${message}`);
}

/**
 * Runs a command in the root folder, its output shown as it comes.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Record<string, string>} [environment] Added to this process's own.
 * @returns {Promise<number>} The exit code; 127 where the command does not exist.
 */
export function run(command, args, environment = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: 'inherit',
      shell: isWindows,
      env: { ...process.env, ...environment },
    });
    child.on('error', () => resolve(127));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/**
 * Runs a program that an installed package brings.
 * @param {string} name
 * @param {readonly string[]} args
 * @param {Record<string, string>} [environment]
 */
export function runInstalled(name, args, environment) {
  return run(join(root, 'node_modules', '.bin', isWindows ? `${name}.cmd` : name), args, environment);
}
