import { formatFinding } from '../../../src/content-files/format-finding.ts';
import { type ReadOptions, readContent } from '../../../src/content-files/read-content.ts';
import { cleanFiles, contentFolder, returnEnglish } from './content-folder.ts';

export const german = 'returns/de/return-an-item.mdx';
export const english = 'returns/en/return-an-item.mdx';

type Files = Readonly<Record<string, string | undefined>>;

/** What the check says about the clean folder with one mistake planted. */
export async function findingsOf(mistake: Files, options: ReadOptions = {}): Promise<string> {
  const root = await contentFolder({ ...cleanFiles, ...mistake });
  const { findings } = await readContent(root, options);
  return findings.map((finding) => formatFinding(finding, 'en')).join('\n');
}

/** The English article with more fields; the first of them is in line 4. */
export function withFields(...lines: string[]): Files {
  return { [english]: returnEnglish.replace('\n---\n\n', `\n${lines.join('\n')}\n---\n\n`) };
}

/** The English article with another text, which begins in line 6. */
export function withText(text: string): Files {
  return { [english]: `${returnEnglish.split('\n').slice(0, 5).join('\n')}\n${text}\n` };
}

/** A file with one piece replaced. */
export function change(file: string, text: string, from: string, to: string): Files {
  if (!text.includes(from)) throw new Error(`The test’s own file has no "${from}".`);
  return { [file]: text.replace(from, to) };
}

/** One more short article at `<collection>/<locale>/<slug>`; its other fields begin in line 4. */
export function article(id: string, ...fields: string[]): Files {
  const [collection] = id.split('/');
  const lines = [
    '---',
    `title: One more question of ${collection}?`,
    'summary: And one more answer to it.',
    ...fields,
  ];
  return { [`${id}.mdx`]: `${lines.join('\n')}\n---\n\nText.\n` };
}
