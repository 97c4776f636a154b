import { hash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { UserError } from '../../src/core/user-error.ts';

export interface ImportSalt {
  salt: string;
  /** Tells two salts apart, and nothing about them. */
  fingerprint: string;
}

/**
 * The salt with which numbers are made unreadable; made on the first import.
 *
 * @param last fingerprint of the last import's salt; undefined without one
 * @throws UserError when it is not that one: every ticket would then count twice
 */
export function importSalt(last: string | undefined, file = saltFile()): ImportSalt {
  const salt = existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
  if (salt !== undefined && salt.length < 22)
    throw new UserError(`${file} is too short to be a salt.`, { hint: restore(file) });
  const known = salt === undefined ? undefined : withFingerprint(salt);
  if (last !== undefined && known?.fingerprint !== last)
    throw new UserError(
      known === undefined
        ? `${file} is missing, and earlier imports were made with it.`
        : `${file} is another one than that of the earlier imports.`,
      { hint: restore(file) },
    );
  return known ?? withFingerprint(makeSalt(file));
}

function makeSalt(file: string): string {
  const salt = randomBytes(32).toString('base64url');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${salt}\n`, { mode: 0o600, flag: 'wx' });
  return salt;
}

function withFingerprint(salt: string): ImportSalt {
  return { salt, fingerprint: hash('sha256', `fingerprint\0${salt}`, 'base64url').slice(0, 12) };
}

function saltFile(): string {
  return process.env['IMPORT_SALT_FILE'] || 'var/import-salt';
}

function restore(file: string): string {
  return `Put ${file} back from a backup, or begin again with npm run import -- forget. Nothing was imported.`;
}
