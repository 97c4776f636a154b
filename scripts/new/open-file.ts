import { spawnSync } from 'node:child_process';

/**
 * Opens a file in the program that the person has named for it, or in VS Code when this is its terminal.
 * @returns false where no program is named
 */
export function openFile(file: string, env: Readonly<Record<string, string | undefined>>): boolean {
  const program = env['VISUAL'] || env['EDITOR'] || (env['TERM_PROGRAM'] === 'vscode' && 'code');
  if (!program) return false;
  const [command = '', ...args] = program.split(' ');
  return spawnSync(command, [...args, file], { stdio: 'inherit' }).status === 0;
}
