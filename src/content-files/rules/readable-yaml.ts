import type { Finding } from '../finding.ts';
import { finding, type Said } from '../rule.ts';
import type { YamlProblem, YamlText } from '../yaml-text.ts';

/** The first thing that cannot be read (the rest mostly follows from it), and every field that is there twice. */
export function readableYaml(file: string, { errors }: Pick<YamlText, 'errors'>): Finding[] {
  const [first] = errors
    .filter(({ code }) => code !== 'DUPLICATE_KEY')
    .sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
  return errors
    .filter((error) => error === first || error.code === 'DUPLICATE_KEY')
    .map((error) => finding('readable-yaml', file, error.place, explain(error)));
}

function explain({ code, at, fix = [] }: YamlProblem): Said {
  const sign = at.charAt(0);
  const quoted = sign === '"' || sign === "'";
  switch (code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
      return /^\s|^- /.test(at) ? badIndent : colonInText;
    case 'MISSING_CHAR':
      return quoted ? openQuotes : noField;
    case 'MULTILINE_IMPLICIT_KEY':
      return noField;
    case 'TAB_AS_INDENT':
      return tab;
    case 'BAD_BLANK':
      return { ...(sign === '\t' ? tab : hardSpace), fix };
    case 'BAD_SCALAR_START':
    case 'BAD_ALIAS':
      return {
        found: {
          en: `The text begins with \`${sign}\`, which has another meaning in YAML.`,
          de: `Der Text beginnt mit \`${sign}\`, das in YAML etwas anderes bedeutet.`,
        },
        repair: inQuotes,
      };
    case 'DUPLICATE_KEY': {
      const name = /^[^:\s]*/.exec(at)?.[0];
      return {
        found: {
          en: `The field \`${name}\` is there twice.`,
          de: `Das Feld \`${name}\` steht zweimal da.`,
        },
        repair: { en: 'Keep one of them.', de: 'Behalten Sie eines davon.' },
      };
    }
    case 'BAD_INDENT':
      return badIndent;
    case 'UNEXPECTED_TOKEN':
      return quoted ? textAfterQuotes(sign) : unreadable;
    default:
      return unreadable;
  }
}

const inQuotes = {
  en: 'Put the whole text in quotation marks.',
  de: 'Setzen Sie den ganzen Text in Anführungszeichen.',
};

const colonInText: Said = {
  found: {
    en: 'The text holds a colon followed by a space, which begins a new field.',
    de: 'Der Text enthält einen Doppelpunkt mit Leerzeichen dahinter, der ein neues Feld beginnt.',
  },
  repair: inQuotes,
};

const openQuotes: Said = {
  found: {
    en: 'The quotation mark that opens here is never closed.',
    de: 'Das Anführungszeichen, das hier beginnt, wird nie geschlossen.',
  },
  repair: {
    en: 'Close it at the end of the text.',
    de: 'Schließen Sie es am Ende des Textes.',
  },
};

const tab: Said = {
  found: {
    en: 'The line is indented with a tab.',
    de: 'Die Zeile ist mit einem Tabulator eingerückt.',
  },
  repair: {
    en: 'Indent it with spaces; npm run check -- --fix does so.',
    de: 'Rücken Sie sie mit Leerzeichen ein; npm run check -- --fix tut das.',
  },
};

const hardSpace: Said = {
  found: {
    en: 'The line is indented with a non-breaking space, which looks like a space and is none.',
    de: 'Die Zeile ist mit einem geschützten Leerzeichen eingerückt, das nur aussieht wie ein Leerzeichen.',
  },
  repair: tab.repair,
};

function textAfterQuotes(sign: string): Said {
  return {
    found: {
      en: 'The text goes on after the quotation mark that closes it.',
      de: 'Der Text geht nach dem schließenden Anführungszeichen weiter.',
    },
    repair: {
      en: `Put the whole text between ${sign}…${sign}, and write quotation marks within it as “…” or „…“.`,
      de: `Setzen Sie den ganzen Text zwischen ${sign}…${sign}, und schreiben Sie Anführungszeichen darin als „…“.`,
    },
  };
}

const badIndent: Said = {
  found: {
    en: 'The line is indented differently from its neighbours, or a bracket above it is not closed.',
    de: 'Die Zeile ist anders eingerückt als ihre Nachbarn, oder eine Klammer darüber ist nicht geschlossen.',
  },
  repair: {
    en: 'Give what belongs together the same number of spaces, and close every [ and {.',
    de: 'Geben Sie allem, was zusammengehört, gleich viele Leerzeichen, und schließen Sie jede [ und {.',
  },
};

const noField: Said = {
  found: { en: 'The line is no field.', de: 'Die Zeile ist kein Feld.' },
  repair: {
    en: 'Write it as `name: value`, or indent it when it belongs to the text above.',
    de: 'Schreiben Sie sie als `Name: Wert`, oder rücken Sie sie ein, wenn sie zum Text darüber gehört.',
  },
};

const unreadable: Said = {
  found: { en: 'This cannot be read as YAML.', de: 'Das ist nicht als YAML lesbar.' },
  repair: {
    en: 'Write each field as `name: value` on a line of its own, and put text with : # [ ] { } in quotation marks.',
    de: 'Schreiben Sie jedes Feld als `Name: Wert` in eine eigene Zeile, und setzen Sie Text mit : # [ ] { } in Anführungszeichen.',
  },
};
