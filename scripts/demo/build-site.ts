import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { UserError } from '../../src/core/user-error.ts';

/** Builds the site where something has changed, with lists that follow the given ranks. Prints what the build prints. */
export async function buildSite(ranksFile: string): Promise<void> {
  const build = spawn(process.execPath, ['scripts/build.ts', '--if-changed'], {
    stdio: 'inherit',
    env: { ...process.env, RANKS_FILE: ranksFile },
  });
  const [code] = await once(build, 'exit');
  if (code !== 0)
    throw new UserError('The site could not be built.', {
      hint: 'What is wrong stands above. The demo report is written all the same.',
    });
}
