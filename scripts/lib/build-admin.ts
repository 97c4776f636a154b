import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Site } from '../../src/core/content/site.ts';

/** Writes the editor at `/admin/` where the site has one, and nothing of it where it has none. */
export async function buildAdmin(site: Site, outDir: string): Promise<void> {
  const folder = join(outDir, 'admin');
  rmSync(folder, { recursive: true, force: true });
  if (!site.admin) return;
  const { adminFiles } = await import('../admin/admin-files.ts');
  for (const [name, text] of adminFiles(site)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}
