import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface SmallDisk {
  folder: string;
  /** Leaves no room. */
  fill(): void;
  free(): void;
  /** Nothing can be written any more, or can be again. */
  readOnly(yes: boolean): void;
  remove(): void;
}

/** A disk of 32 MB of its own: room for the log of the database, which grows to 4. @returns undefined where this program may not mount one */
export function createSmallDisk(): SmallDisk | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'lotse-disk-'));
  const mount = (...options: string[]) => execFileSync('mount', options, { stdio: 'ignore' });
  try {
    mount('-t', 'tmpfs', '-o', 'size=32m', 'tmpfs', folder);
  } catch {
    rmSync(folder, { recursive: true });
    return undefined;
  }
  const filler = join(folder, 'filler');
  return {
    folder,
    fill() {
      // Others write at the same time, so how much room there is cannot be known beforehand.
      const page = Buffer.alloc(4096);
      try {
        for (;;) appendFileSync(filler, page);
      } catch {}
    },
    free: () => truncateSync(filler),
    readOnly: (yes) => mount('-o', yes ? 'remount,ro' : 'remount,rw', folder),
    remove() {
      execFileSync('umount', [folder]);
      rmSync(folder, { recursive: true });
    },
  };
}
