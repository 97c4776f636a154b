import type { Random } from '../../src/core/stats/random-stream.ts';
import type { ArticleTruth } from './article-truth.ts';
import type { MissingTopic } from './missing-topics.ts';
import { readArticle, visitContactPage } from './read-article.ts';
import type { Reader, View } from './reader.ts';
import { varyQuery } from './vary-query.ts';

interface Shown {
  n: number;
  confidence: number;
  top?: string;
}

/** Somebody asks for what an article answers; mostly it is among the first results, and is opened. */
export function searchForArticle(
  reader: Reader,
  wanted: ArticleTruth,
  others: readonly ArticleTruth[],
): void {
  const { random } = reader;
  const view = openSearchPage(reader);
  for (let attempt = 0; attempt < 2; attempt++) {
    const found = random.chance(wanted.findable);
    const query = varyQuery(zipfPick(wanted.questions, random), reader.locale, random);
    const shown: Shown = found
      ? {
          n: 3 + Math.floor(random.next() * 6),
          confidence: random.between(0.55, 0.97),
          top: wanted.article,
        }
      : { n: 3, confidence: random.between(0.15, 0.5), top: random.pick(others).article };
    const qid = search(reader, view, query, shown);
    if (found && random.chance(0.88)) {
      openResult(reader, view, wanted, qid);
      return;
    }
    if (random.chance(0.5)) break;
    reader.wait(random.between(4, 15));
  }
  leaveSearch(reader, view);
}

/** Somebody asks for what no article answers: nothing is shown, or something else; some ask again, some call. */
export function searchForMissing(
  reader: Reader,
  topic: MissingTopic,
  others: readonly ArticleTruth[],
): void {
  const { random } = reader;
  const view = openSearchPage(reader);
  const phrases = topic.phrases[reader.locale] ?? [];
  for (let attempt = 0; attempt < 3; attempt++) {
    const query = varyQuery(zipfPick(phrases, random), reader.locale, random);
    const near = random.pick(others);
    const nothing = random.chance(0.55);
    const confidence = nothing ? random.between(0.02, 0.25) : random.between(0.15, 0.45);
    const qid = search(reader, view, query, { n: nothing ? 0 : 3, confidence, top: near.article });
    if (random.chance(0.14)) {
      reader.wait(random.between(3, 12));
      reader.send(view, {
        type: 'contact_intent',
        channel: random.pick(['email', 'phone', 'chat']),
        qid,
      });
      break;
    }
    if (!nothing && random.chance(0.2)) {
      openWrongResult(reader, view, near, qid);
      return;
    }
    if (random.chance(0.55)) break;
    reader.wait(random.between(4, 15));
  }
  leaveSearch(reader, view);
}

function openSearchPage(reader: Reader): View {
  const { random, locale } = reader;
  const view = random.chance(0.75)
    ? reader.open({ page: 'home', path: `/${locale}/` }, random.pick(['external', 'direct']))
    : reader.open(
        { page: 'search', path: `/${locale}/${locale === 'de' ? 'suche' : 'search'}/` },
        'browse',
      );
  reader.wait(random.between(3, 12));
  return view;
}

function search(reader: Reader, view: View, q: string, shown: Shown): string {
  const { random } = reader;
  const qid = random.hex(16);
  const confidence = Math.round(shown.confidence * 1000) / 1000;
  const via = random.weighted(['idle', 'enter', 'blur'] as const, (_, i) => [5, 4, 1][i] ?? 0);
  reader.send(view, { type: 'search', q, ...shown, confidence, qid, via });
  return qid;
}

function openResult(reader: Reader, from: View, article: ArticleTruth, qid: string): void {
  const view = clickResult(reader, from, article, qid);
  const next = readArticle(reader, article, view, qid);
  if (next === 'back' && reader.random.chance(0.12)) visitContactPage(reader, from);
}

function clickResult(reader: Reader, from: View, article: ArticleTruth, qid: string): View {
  const { random } = reader;
  reader.wait(random.between(2, 8));
  const pos = random.weighted([1, 2, 3, 4], (place) => 1 / place ** 2);
  reader.send(from, { type: 'search_click', qid, art: article.article, pos });
  reader.send(from, { type: 'leave', dwell: 15_000, scroll: 0.3, next: 'result' });
  return reader.open(article, 'search', from);
}

/** A result about something else: most see that at a glance and go back. */
function openWrongResult(reader: Reader, from: View, near: ArticleTruth, qid: string): void {
  const { random } = reader;
  if (random.chance(0.25)) {
    openResult(reader, from, { ...near, failure: 0.95 }, qid);
    return;
  }
  const view = clickResult(reader, from, near, qid);
  reader.wait(random.between(3, 5));
  reader.send(view, { type: 'read' });
  const dwell = Math.round(random.between(4000, 11_000));
  reader.send(view, { type: 'leave', dwell, scroll: 0.2, next: 'back' });
}

function leaveSearch(reader: Reader, view: View): void {
  reader.wait(reader.random.between(2, 10));
  reader.send(view, { type: 'leave', dwell: 25_000, scroll: 0.3, next: 'close' });
}

/** The first wording is typed most, the second half as often, the third a third as often. */
function zipfPick(phrases: readonly string[], random: Random): string {
  return random.weighted(phrases, (_, index) => 1 / (index + 1));
}
