import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished, vi } from 'vitest';
import { importKinds } from '../../scripts/import/kinds.ts';

export interface Workplace {
  folder: string;
  content: string;
  /** Runs `npm run import -- …` into the content folder. @returns what it prints */
  run(kind: string, source: string, ...options: string[]): Promise<string>;
}

/** An empty help center in German and English, that goes when the test is over. */
export function workplace(): Workplace {
  const folder = mkdtempSync(join(tmpdir(), 'moving-in-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const content = join(folder, 'content');
  mkdirSync(content);
  for (const file of ['site.yml', 'facts.yml']) cpSync(join('content', file), join(content, file));
  return {
    folder,
    content,
    async run(kind, source, ...options) {
      const lines: string[] = [];
      const spies = (['log', 'error'] as const).map((name) =>
        vi.spyOn(console, name).mockImplementation((line) => void lines.push(String(line))),
      );
      try {
        await importKinds[kind]?.run([
          source,
          '--content',
          content,
          '--report',
          join(folder, 'reports'),
          '--lang',
          'en',
          '--no-fetch',
          ...options,
        ]);
      } finally {
        for (const spy of spies) spy.mockRestore();
      }
      return lines.join('\n');
    },
  };
}
