import { execFileSync } from 'node:child_process';

/** Runs git in the project's folder. @returns undefined where there is no history, or it does not know what was asked for */
export function git(...args: string[]): string | undefined {
  try {
    return execFileSync('git', args, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 64 * 1024 * 1024,
    });
  } catch {
    return undefined;
  }
}

/** The text of a file as it was in a revision; undefined when it was not there. */
export function textIn(revision: string, file: string): string | undefined {
  return git('show', `${revision}:./${file}`);
}

/** The last revision up to the end of a day, `2026-11-21`, that changed a file. */
export function revisionOn(day: string, file: string): string | undefined {
  const revision = git('log', '-1', `--until=${day} 23:59:59`, '--format=%H', '--', file);
  return revision?.trim() || undefined;
}
