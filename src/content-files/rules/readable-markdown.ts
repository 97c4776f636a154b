import { components } from '../components.ts';
import { type ArticleRule, finding } from '../rule.ts';
import type { Place } from '../yaml-text.ts';

type Explained = { place: Place; found: string; repair: string };

/** Signs that begin a component or a calculation in MDX, where the writer meant only the sign. */
export const readableMarkdown: ArticleRule = ({ file, body, problem }) => {
  if (!problem) return [];
  const { place, found, repair } = explain(body, problem);
  return [finding(file, place, found, repair)];
};

function explain(
  body: string,
  { place, reason, ruleId }: { place: Place; reason: string; ruleId: string },
): Explained {
  const opened = /closing tag for `<(\w*)/.exec(reason)?.[1];
  const known = components.get(opened ?? '');
  if (ruleId === 'end-tag-mismatch' && opened !== undefined)
    return {
      place: /\((\d+):(\d+)/.test(reason) ? placeIn(reason) : place,
      found: `\`<${opened}>\` is opened here and not closed.`,
      repair: known
        ? `Write it as ${known.example}.`
        : `Write &lt; for the sign itself. Components are ${[...components.keys()].join(', ')}.`,
    };
  if (ruleId === 'unexpected-closing-slash')
    return {
      place: lastSign(body, place, '<'),
      found: 'A closing tag stands here without an opening one.',
      repair: 'Write the opening tag before the text, or take this one out.',
    };
  if (reason.includes('import/exports'))
    return {
      place: { line: place.line, column: 1 },
      found: 'A paragraph begins with `import` or `export`, which MDX reads as a program.',
      repair: 'Begin it with another word. Components need no import in an article.',
    };
  if (reason.includes('expression') || ruleId === 'acorn' || reason.includes('lazy line'))
    return {
      place: lastSign(body, place, '{'),
      found: 'A `{` begins a calculation here that cannot be read.',
      repair: 'Write \\{ for the sign itself.',
    };
  return explainTag(body, lastSign(body, place, '<'));
}

function explainTag(body: string, place: Place): Explained {
  const text = lineAt(body, place).slice(place.column - 1);
  if (text.startsWith('<!--'))
    return {
      place,
      found: 'Comments are not written as `<!-- … -->` in MDX.',
      repair: 'Write {/* … */}.',
    };
  if (/^<(?:https?:|mailto:|[\w.+-]+@)/.test(text))
    return {
      place,
      found: 'Links are not written as `<…>` in MDX.',
      repair: 'Write [text](https://…).',
    };
  return {
    place,
    found: 'A `<` begins a component here that cannot be read.',
    repair: 'Write &lt; for the sign itself.',
  };
}

/** The place of the nearest such sign before the place at which the reader gave up. */
function lastSign(body: string, place: Place, sign: string): Place {
  for (let line = place.line; line >= 1; line--) {
    const text = lineAt(body, { line });
    const index =
      line === place.line ? text.slice(0, place.column).lastIndexOf(sign) : text.lastIndexOf(sign);
    if (index !== -1) return { line, column: index + 1 };
  }
  return place;
}

function lineAt(body: string, { line }: { line: number }): string {
  return body.split('\n')[line - 1] ?? '';
}

function placeIn(reason: string): Place {
  const [, line, column] = /\((\d+):(\d+)/.exec(reason) ?? [];
  return { line: Number(line), column: Number(column) };
}
