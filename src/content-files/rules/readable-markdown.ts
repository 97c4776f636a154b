import { components } from '../components.ts';
import { finding, type Said, type TextRule } from '../rule.ts';
import type { Place } from '../yaml-text.ts';

type Explained = Said & { place: Place };

/** Signs that begin a component or a calculation in MDX, where the writer meant only the sign. */
export const readableMarkdown: TextRule = ({ file, body, problem }) => {
  if (!problem) return [];
  const { place, ...said } = explain(body, problem);
  return [finding('readable-markdown', file, place, said)];
};

function explain(
  body: string,
  { place, reason, ruleId }: { place: Place; reason: string; ruleId: string },
): Explained {
  const opened = /closing tag for `<(\w*)/.exec(reason)?.[1];
  const known = components.get(opened ?? '');
  const all = [...components.keys()].join(', ');
  if (ruleId === 'end-tag-mismatch' && opened !== undefined)
    return {
      place: /\((\d+):(\d+)/.test(reason) ? placeIn(reason) : place,
      found: {
        en: `\`<${opened}>\` is opened here and not closed.`,
        de: `\`<${opened}>\` wird hier geöffnet und nicht geschlossen.`,
      },
      repair: known
        ? { en: `Write it as ${known.example}.`, de: `Schreiben Sie ${known.example}.` }
        : {
            en: `Write &lt; for the sign itself. Components are ${all}.`,
            de: `Schreiben Sie &lt; für das Zeichen selbst. Bausteine sind ${all}.`,
          },
    };
  if (ruleId === 'unexpected-closing-slash')
    return {
      place: lastSign(body, place, '<'),
      found: {
        en: 'A closing tag stands here without an opening one.',
        de: 'Hier endet ein Baustein, der nicht begonnen hat.',
      },
      repair: {
        en: 'Write the opening tag before the text, or take this one out.',
        de: 'Schreiben Sie seinen Anfang vor den Text, oder nehmen Sie dieses Ende heraus.',
      },
    };
  const curly = lineAt(body, place).charAt(place.column - 1);
  if (/[“”„‟«»]/.test(curly)) return wordQuotes(body, place);
  if (reason.includes('import/exports'))
    return {
      place: { line: place.line, column: 1 },
      found: {
        en: 'A paragraph begins with `import` or `export`, which MDX reads as a program.',
        de: 'Ein Absatz beginnt mit `import` oder `export`, was MDX als Programm liest.',
      },
      repair: {
        en: 'Begin it with another word. Components need no import in an article.',
        de: 'Beginnen Sie ihn mit einem anderen Wort. Bausteine brauchen im Artikel keinen Import.',
      },
    };
  if (reason.includes('expression') || ruleId === 'acorn' || reason.includes('lazy line'))
    return {
      place: lastSign(body, place, '{'),
      found: {
        en: 'A `{` begins a calculation here that cannot be read.',
        de: 'Eine `{` beginnt hier eine Rechnung, die nicht lesbar ist.',
      },
      repair: {
        en: 'Write \\{ for the sign itself.',
        de: 'Schreiben Sie \\{ für das Zeichen selbst.',
      },
    };
  return explainTag(body, lastSign(body, place, '<'));
}

/** Quotation marks that a text program has made of those of a component. */
function wordQuotes(body: string, place: Place): Explained {
  const text = lineAt(body, place);
  const rest = text.slice(place.column - 1);
  const value = /^[“”„‟«»]([^“”„‟«»"<>]*)[“”‟«»]/.exec(rest);
  const first = rest.charAt(0);
  return {
    place,
    found: {
      en: `A \`${first}\` of a text program stands in a component, which reads only straight quotation marks.`,
      de: `In einem Baustein steht ein \`${first}\` eines Schreibprogramms; er liest nur gerade Anführungszeichen.`,
    },
    repair: {
      en: `Write ${value ? `"${value[1]}"` : '"…"'}; npm run check -- --fix does so.`,
      de: `Schreiben Sie ${value ? `"${value[1]}"` : '"…"'}; npm run check -- --fix tut das.`,
    },
    ...(value && { fix: [{ ...place, written: value[0], meant: `"${value[1]}"` }] }),
  };
}

function explainTag(body: string, place: Place): Explained {
  const text = lineAt(body, place).slice(place.column - 1);
  if (text.startsWith('<!--'))
    return {
      place,
      found: {
        en: 'Comments are not written as `<!-- … -->` in MDX.',
        de: 'Kommentare schreibt man in MDX nicht als `<!-- … -->`.',
      },
      repair: { en: 'Write {/* … */}.', de: 'Schreiben Sie {/* … */}.' },
    };
  if (/^<(?:https?:|mailto:|[\w.+-]+@)/.test(text))
    return {
      place,
      found: {
        en: 'Links are not written as `<…>` in MDX.',
        de: 'Links schreibt man in MDX nicht als `<…>`.',
      },
      repair: { en: 'Write [text](https://…).', de: 'Schreiben Sie [Text](https://…).' },
    };
  return {
    place,
    found: {
      en: 'A `<` begins a component here that cannot be read.',
      de: 'Ein `<` beginnt hier einen Baustein, der nicht lesbar ist.',
    },
    repair: {
      en: 'Write &lt; for the sign itself.',
      de: 'Schreiben Sie &lt; für das Zeichen selbst.',
    },
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
