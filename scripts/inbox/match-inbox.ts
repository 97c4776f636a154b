import type { InboxItem } from '../../src/core/insights/report.ts';
import { UserError } from '../../src/core/user-error.ts';

/** Digits of an id that the list shows: enough to tell thousands apart. */
const shownDigits = 8;
const leastDigits = 4;

/**
 * The events that are meant by ids or their beginnings.
 * @throws UserError for one that fits none, or several; nothing is to be marked then
 */
export function matchInbox(inbox: readonly InboxItem[], ids: readonly string[]): string[] {
  const known = inbox.flatMap(({ id }) => id ?? []);
  return ids.map((asked) => {
    const beginning = asked.toLowerCase();
    const fitting = known.filter((id) => id.startsWith(beginning));
    const [one, another] = fitting;
    if (beginning.length < leastDigits || one === undefined)
      throw new UserError(`No note has the id ${JSON.stringify(asked)}; nothing was changed.`, {
        hint: 'npm run inbox -- --all lists them with their ids.',
      });
    if (another !== undefined)
      throw new UserError(
        `${fitting.length} notes have an id that begins with ${asked}; nothing was changed.`,
        {
          hint: `Write more of it: ${one} or ${another}.`,
        },
      );
    return one;
  });
}

/** Two or three lines for a terminal: what is known, and the reader's own words. */
export function describeInboxItem(item: InboxItem): string {
  const { id = '', day, title, article, value, ease, reason, comment, answered } = item;
  const said = [
    value === 1 ? 'yes' : value === -1 ? 'no' : undefined,
    reason ?? undefined,
    ease === null || ease === undefined ? undefined : `ease ${Math.round(ease * 100)} of 100`,
    answered ? 'done' : undefined,
  ].filter((word) => word !== undefined);
  const head = `${id.slice(0, shownDigits)}  ${day}  ${title || article || 'no article'} (${item.locale})  ${said.join(', ')}`;
  return comment === '' ? head : `${head}\n  ${plain(comment).replaceAll('\n', '\n  ')}`;
}

/** Control characters could move the cursor or change colours of whoever reads. */
function plain(text: string): string {
  return text.replace(/[^\P{C}\n]/gu, '');
}
