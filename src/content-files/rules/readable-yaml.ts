import { finding } from '../rule.ts';
import type { Finding } from '../source-content.ts';
import type { YamlProblem, YamlText } from '../yaml-text.ts';

/** The first thing that cannot be read (the rest mostly follows from it), and every field that is there twice. */
export function readableYaml(file: string, { errors }: Pick<YamlText, 'errors'>): Finding[] {
  const [first] = errors
    .filter(({ code }) => code !== 'DUPLICATE_KEY')
    .sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
  return errors
    .filter((error) => error === first || error.code === 'DUPLICATE_KEY')
    .map((error) => {
      const [found, repair] = explain(error);
      return finding(file, error.place, found, repair);
    });
}

function explain({ code, at }: YamlProblem): readonly [found: string, repair: string] {
  const sign = at.charAt(0);
  const quoted = sign === '"' || sign === "'";
  switch (code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
      if (/^\s|^- /.test(at)) return badIndent;
      return [
        'The text holds a colon followed by a space, which begins a new field.',
        'Put the whole text in quotation marks.',
      ];
    case 'MISSING_CHAR':
      return quoted
        ? [
            'The quotation mark that opens here is never closed.',
            'Close it at the end of the text.',
          ]
        : noField;
    case 'MULTILINE_IMPLICIT_KEY':
      return noField;
    case 'TAB_AS_INDENT':
      return ['The line is indented with a tab.', 'Indent it with spaces.'];
    case 'BAD_SCALAR_START':
    case 'BAD_ALIAS':
      return [
        `The text begins with \`${sign}\`, which has another meaning in YAML.`,
        'Put the whole text in quotation marks.',
      ];
    case 'DUPLICATE_KEY':
      return [`The field \`${/^[^:\s]*/.exec(at)?.[0]}\` is there twice.`, 'Keep one of them.'];
    case 'BAD_INDENT':
      return badIndent;
    case 'UNEXPECTED_TOKEN':
      return quoted
        ? [
            'The text goes on after the quotation mark that closes it.',
            `Put the whole text between ${sign}…${sign}, and write quotation marks within it as “…” or „…“.`,
          ]
        : unreadable;
    default:
      return unreadable;
  }
}

const badIndent = [
  'The line is indented differently from its neighbours, or a bracket above it is not closed.',
  'Give what belongs together the same number of spaces, and close every [ and {.',
] as const;

const noField = [
  'The line is no field.',
  'Write it as `name: value`, or indent it when it belongs to the text above.',
] as const;

const unreadable = [
  'This cannot be read as YAML.',
  'Write each field as `name: value` on a line of its own, and put text with : # [ ] { } in quotation marks.',
] as const;
