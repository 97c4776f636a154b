import { readFileSync } from 'node:fs';
import type { ListedFile } from '../../src/content-files/list-files.ts';
import { topicMark } from '../../src/core/insights/draft-article.ts';

/** The article that was begun for a topic, whatever its name became. */
export function draftOfTopic(id: string, files: readonly ListedFile[]): string | undefined {
  const mark = `# ${topicMark(id)}`;
  return files.find(
    ({ path, file }) =>
      file.endsWith('.mdx') && readFileSync(path, 'utf8').split(/\r?\n/).includes(mark),
  )?.file;
}
