import { voteReasons } from '../../src/core/events/event.ts';
import type { ArticleTruth } from './article-truth.ts';
import { commentsOn, yesComments } from './comments.ts';
import type { Reader, View } from './reader.ts';

/** Where a reader goes from an article. */
type Next = 'search' | 'back' | 'result' | 'article' | 'related' | 'contact' | 'external' | 'close';

/**
 * A reader on an article that is already open: reads or not, finds the answer or not, votes rarely, calls, goes on or
 * closes the page. The shares are those of the simulation in the project's proof (section 8 of the deflection spec).
 * @returns where the reader went
 */
export function readArticle(reader: Reader, article: ArticleTruth, view: View, qid?: string): Next {
  const { random } = reader;
  if (random.chance(0.1)) return leave(reader, view, random.between(0.5, 2.8), 'close');

  reader.wait(random.between(3, 5));
  reader.send(view, { type: 'read' });
  const open = random.chance(article.failure);
  const hurry = random.chance(open ? 0.35 : 0.1);
  if (!hurry || open) reader.wait(hurry ? random.between(2, 8) : random.logNormal(30, 0.6));
  vote(reader, article, view, open);

  if (random.chance(open ? article.contactWhenOpen : 0.01)) {
    const channel = random.weighted(['page', 'email', 'phone', 'chat'] as const, (_, i) => 4 - i);
    reader.send(view, { type: 'contact_intent', channel, ...(qid && { qid }) });
    leave(reader, view, random.logNormal(40, 0.5), channel === 'page' ? 'contact' : 'external');
    if (channel === 'page') visitContactPage(reader, view, article.article);
    return 'contact';
  }
  if (hurry) {
    const next = random.weighted(['back', 'search', 'result'] as const, (_, i) => 3 - i);
    return leave(reader, view, random.between(4, 14), next);
  }
  const next = random.chance(0.16) ? random.pick(['article', 'related'] as const) : 'close';
  return leave(reader, view, random.logNormal(48, 0.6), next);
}

/** On the contact page every second visitor picks a way; the article they came from is no secret to them. */
export function visitContactPage(reader: Reader, from: View | undefined, article?: string): void {
  const path = `/${reader.locale}/${reader.locale === 'de' ? 'kontakt' : 'contact'}/`;
  reader.wait(1);
  const view = reader.open({ page: 'contact', path }, from ? 'browse' : 'external', from);
  reader.wait(reader.random.between(6, 30));
  if (reader.random.chance(0.55))
    reader.send(view, {
      type: 'contact_intent',
      channel: reader.random.pick(['email', 'phone', 'chat']),
      ...(article && { ref_art: article }),
    });
  reader.send(view, { type: 'leave', dwell: 20_000, scroll: 0.8, next: 'close' });
}

/** 1.3 % of those who are content vote, 2.6 % of the others; some press the wrong button, half of the "no" write. */
function vote(reader: Reader, { article, collection }: ArticleTruth, view: View, open: boolean) {
  const { random, locale } = reader;
  if (!random.chance(open ? 0.026 : 0.013)) return;
  const yes = random.chance(open ? 0.1 : 0.96);
  reader.wait(random.between(4, 12));
  reader.send(view, { type: 'vote', art: article, value: yes ? 1 : -1 });
  if (random.chance(yes ? 0.7 : 0.3)) return;
  reader.wait(random.between(6, 40));
  if (yes) {
    const text = random.pick(yesComments[locale] ?? ['+1']);
    const reason = random.pick(voteReasons.yes);
    reader.send(view, { type: 'vote', art: article, value: 1, reason, comment: text });
    return;
  }
  const comments = commentsOn(article, collection, locale);
  if (comments.length === 0) return;
  const { reason, text } = random.pick(comments);
  const comment = random.chance(0.75) ? { comment: text } : {};
  reader.send(view, { type: 'vote', art: article, value: -1, reason, ...comment });
}

function leave(reader: Reader, view: View, seconds: number, next: Next): Next {
  const scroll =
    Math.round(Math.min(1, reader.random.between(0.2, 0.4) + seconds / 120) * 100) / 100;
  reader.send(view, { type: 'leave', dwell: Math.round(seconds * 1000), scroll, next });
  return next;
}
