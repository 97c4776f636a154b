import type { StoredEvent } from '../../src/core/events/event.ts';
import { type Random, randomStream } from '../../src/core/stats/random-stream.ts';
import {
  type ArticleTruth,
  articleTruths,
  avoidablePerReader,
  type DemoArticle,
} from './article-truth.ts';
import { crawl, hammerSearch } from './bots.ts';
import { type MissingTopic, missingTopics } from './missing-topics.ts';
import { readArticle, visitContactPage } from './read-article.ts';
import { createReader, type Reader } from './reader.ts';
import { searchForArticle, searchForMissing } from './search-journeys.ts';

export interface TrafficOptions {
  articles: readonly DemoArticle[];
  /** First and last moment, ms UTC. Nothing happens after `to`. */
  from: number;
  to: number;
  /** The same seed gives the same traffic. */
  seed: number;
  /** People a day on average; Mondays have more, Saturdays fewer. */
  journeysPerDay: number;
  /** IANA name: in which days are told apart. */
  timeZone: string;
}

export interface Traffic {
  /** In the order in which they happened. */
  events: StoredEvent[];
  /** What a perfect report would find. */
  truth: {
    /** Articles by the contacts that a good text would spare per reader of the help center, the worst first. */
    failing: readonly { article: string; failure: number; avoidable: number }[];
    /** Topics that no article answers, with the number of people who asked; the most asked first. */
    missing: readonly { id: string; journeys: number }[];
  };
}

const dayInMs = 86_400_000;
/** Sunday first. Shops are asked most on Monday. */
const weekdayRhythm = [0.8, 1.28, 1.15, 1.05, 1.02, 0.98, 0.72];
/** How busy each hour of the day (UTC) is: mid-morning and after dinner in Germany. */
const hourRhythm = [1, 1, 0, 0, 0, 1, 2, 4, 7, 9, 10, 9, 8, 7, 7, 7, 7, 8, 9, 10, 10, 8, 5, 2];

/**
 * Plausible help-center traffic with a known truth, for the demo and for tests of the report. Nothing in it looks at how
 * the report counts: people are simulated, their events are written down in the public format.
 */
export function generateTraffic(options: TrafficOptions): Traffic {
  const { from, to, seed, journeysPerDay } = options;
  const articles = articleTruths(options.articles, seed);
  const people = createPeople(articles, options);
  for (let day = Math.floor(from / dayInMs) * dayInMs; day < to; day += dayInMs) {
    const weekday = new Date(day).getUTCDay();
    const random = randomStream(seed, `day ${new Date(day).toISOString()}`);
    const count = journeysPerDay * (weekdayRhythm[weekday] ?? 1) * random.logNormal(1, 0.08);
    for (let journey = 0; journey < count; journey++) people.send(day + timeOfDay(random), random);
  }
  const events = people.events.filter(({ t }) => t >= from && t <= to).sort((a, b) => a.t - b.t);
  return { events, truth: { failing: failing(articles), missing: people.missing() } };
}

function createPeople(articles: readonly ArticleTruth[], options: TrafficOptions) {
  const events: StoredEvent[] = [];
  const asked = new Map<string, number>();
  const { timeZone } = options;
  const byLocale = Map.groupBy(articles, ({ locale }) => locale);
  const locales = [...byLocale.keys()];

  function send(start: number, random: Random): void {
    const locale = random.weighted(locales, localeShare);
    const own = byLocale.get(locale) ?? [];
    const reader = (bot = false): Reader =>
      createReader({ locale, random, start, bot, timeZone, record: (event) => events.push(event) });
    const sender = random.weighted(senders, ({ share }) => share).name;
    if (sender === 'person') walk(reader(), own, random);
    else if (sender === 'script') hammerSearch(reader());
    else crawl(reader(sender === 'bot that says so'), own);
  }

  function walk(reader: Reader, own: readonly ArticleTruth[], random: Random): void {
    const topics = missingTopics.filter(({ phrases }) => phrases[reader.locale] !== undefined);
    const wanted = random.weighted(own, ({ popularity }) => popularity);
    const kind = random.weighted(journeyKinds, ({ share }) => share).name;
    if (kind === 'missing') {
      const topic: MissingTopic = random.weighted(topics, ({ weight }) => weight);
      asked.set(topic.id, (asked.get(topic.id) ?? 0) + 1);
      searchForMissing(reader, topic, own);
    } else if (kind === 'search') searchForArticle(reader, wanted, own);
    else if (kind === 'contact') visitContactPage(reader, undefined);
    else browse(reader, wanted, own, kind === 'external');
  }

  return {
    events,
    send,
    missing: () =>
      [...asked]
        .map(([id, journeys]) => ({ id, journeys }))
        .sort((a, b) => b.journeys - a.journeys || (a.id < b.id ? -1 : 1)),
  };
}

/** Who sends events. Crawlers that hide cannot be told from readers; the report has to live with a few. */
const senders = [
  { name: 'person', share: 0.955 },
  { name: 'bot that says so', share: 0.04 },
  { name: 'bot that hides', share: 0.004 },
  { name: 'script', share: 0.001 },
] as const;

const journeyKinds = [
  { name: 'external', share: 0.46 },
  { name: 'search', share: 0.28 },
  { name: 'browse', share: 0.16 },
  { name: 'missing', share: 0.08 },
  { name: 'contact', share: 0.02 },
] as const;

/** From a web search or over the home page to an article, then on to at most two neighbours. */
function browse(
  reader: Reader,
  wanted: ArticleTruth,
  own: readonly ArticleTruth[],
  external: boolean,
): void {
  const { random } = reader;
  let from = external
    ? undefined
    : reader.open({ page: 'home', path: `/${reader.locale}/` }, 'external');
  let article = wanted;
  let entry: 'external' | 'browse' | 'related' = external ? 'external' : 'browse';
  for (let reads = 0; reads < 3; reads++) {
    reader.wait(random.between(3, 15));
    const view = reader.open(article, entry, from);
    const next = readArticle(reader, article, view);
    const goesOn =
      next === 'article' || next === 'related' || (next === 'back' && random.chance(0.3));
    if (!goesOn) return;
    const near = own.filter(({ collection }) => collection === wanted.collection);
    article = random.weighted(near, ({ popularity }) => popularity);
    entry = next === 'related' ? 'related' : 'browse';
    from = view;
  }
}

function failing(truths: readonly ArticleTruth[]) {
  const readers = (truth: ArticleTruth) => truth.popularity * localeShare(truth.locale);
  const total = truths.reduce((sum, truth) => sum + readers(truth), 0);
  const perReader = avoidablePerReader(truths);
  return truths
    .map((truth, index) => ({
      article: truth.article,
      failure: truth.failure,
      avoidable: ((perReader[index] ?? 0) * readers(truth)) / total,
    }))
    .sort((a, b) => b.avoidable - a.avoidable);
}

/** Seven in ten read German. */
function localeShare(locale: string): number {
  return locale === 'de' ? 0.7 : 0.3;
}

function timeOfDay(random: Random): number {
  const hour = random.weighted([...hourRhythm.keys()], (index) => hourRhythm[index] ?? 0);
  return (hour + random.next()) * 3_600_000;
}
