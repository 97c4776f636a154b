import type { DueArticle, DueReason } from '../../src/core/content/due-articles.ts';
import type { EditorLocale } from '../../src/core/sentence.ts';

export interface DueView {
  /** A report said how often each is read. */
  ordered: boolean;
  owner: string | undefined;
  locale: EditorLocale;
}

/** Each article that is due, in two lines: where and whose, then why; at last how many there are. */
export function describeDue(
  due: readonly DueArticle[],
  { ordered, owner, locale }: DueView,
): string {
  const words = sayings[locale];
  const rows = due.map((one) => {
    const reads = one.reads === undefined ? [] : [words.reads(one.reads)];
    const about = [one.owner ?? words.nobody, ...reads].join(', ');
    return `${one.file}  „${one.title}“ (${about})`
      .replace('„', words.quotes[0])
      .replace('“ (', `${words.quotes[1]} (`)
      .concat(`\n  ${one.reasons.map((reason) => why(reason, locale)).join(' ')}`);
  });
  const notes = [
    words.count(due.length, owner),
    ...(ordered || due.length === 0 ? [] : [words.unordered]),
    ...(due.length === 0 ? [] : [words.done]),
  ];
  return [...rows, ...(rows.length > 0 ? [''] : []), ...notes].join('\n');
}

function why(reason: DueReason, locale: EditorLocale): string {
  const words = sayings[locale];
  switch (reason.kind) {
    case 'review-passed':
      return words.passed(reason.day);
    case 'review-soon':
      return words.soon(reason.day);
    case 'text-ends':
      return words.ends(reason.day);
    case 'fact-changes':
      return words.changes(reason.fact, reason.day);
    case 'never-checked':
      return words.never;
    case 'checked-long-ago':
      return words.longAgo(reason.day);
  }
}

const sayings = {
  en: {
    quotes: ['“', '”'],
    nobody: 'nobody’s',
    reads: (count: number) => `${count} reads`,
    passed: (day: string) => `To be read again by ${day}.`,
    soon: (day: string) => `To be read again soon, by ${day}.`,
    ends: (day: string) => `Ends on ${day}: what stands there afterwards?`,
    changes: (fact: string, day: string) =>
      `${fact} changes on ${day}: is the text around it still right?`,
    never: 'Never compared with what the shop does (checked).',
    longAgo: (day: string) => `Last compared with what the shop does on ${day}.`,
    count: (count: number, owner: string | undefined) =>
      `${count === 0 ? 'Nothing is' : count === 1 ? '1 article is' : `${count} articles are`} due${owner === undefined ? '' : ` for ${owner}`}.`,
    unordered:
      'There is no report yet, so nothing says what is read most. Make one with npm run insights.',
    done: 'After reading one: npm run review -- --done FILE',
  },
  de: {
    quotes: ['„', '“'],
    nobody: 'niemandem zugeordnet',
    reads: (count: number) => `${count} Aufrufe`,
    passed: (day: string) => `Wieder zu lesen bis ${day}.`,
    soon: (day: string) => `Bald wieder zu lesen, bis ${day}.`,
    ends: (day: string) => `Endet am ${day}: Was steht danach dort?`,
    changes: (fact: string, day: string) =>
      `${fact} ändert sich am ${day}: Stimmt der Text darum noch?`,
    never: 'Noch nie mit dem verglichen, was der Shop tut (checked).',
    longAgo: (day: string) => `Zuletzt am ${day} mit dem verglichen, was der Shop tut.`,
    count: (count: number, owner: string | undefined) =>
      `${count === 0 ? 'Nichts ist' : count === 1 ? '1 Artikel ist' : `${count} Artikel sind`} fällig${owner === undefined ? '' : ` für ${owner}`}.`,
    unordered:
      'Es gibt noch keinen Bericht, also sagt nichts, was am meisten gelesen wird. npm run insights macht einen.',
    done: 'Nach dem Lesen: npm run review -- --done DATEI',
  },
} as const;
