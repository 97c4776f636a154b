import type { Chain, ChainOutcome, ChainSearch } from '../insights/chains.ts';
import type { Random } from '../stats/random-stream.ts';

export type TopicTruth = 'covered' | 'missing' | 'other words' | 'weak';

export interface TrueTopic {
  truth: TopicTruth;
  /** Words that customers say for it, the most telling first. */
  words: string[];
  /** Words of its article; none when it is missing. */
  articleWords: string[];
  popularity: number;
}

const kinds: readonly (readonly [TopicTruth, number])[] = [
  ['covered', 85],
  ['missing', 20],
  ['other words', 10],
  ['weak', 5],
];
const wordsOfTopic = 4;
/** Words that several topics share: "order", "account". */
const commonWords = 40;
const typo = 0.08;
const personalData = 0.04;
const mostQueries = 3;
const endings = ['', '', 's', 'ed', 'ing'];
const dayMs = 86_400_000;
const start = Date.UTC(2026, 5, 1, 8);

/** @param shared share of a topic's words that other topics have as well, 0–1 */
export function simulateTopics(random: Random, shared: number): TrueTopic[] {
  const common = Array.from({ length: commonWords }, () => word(random));
  const say = () =>
    Array.from({ length: wordsOfTopic }, () =>
      random.chance(shared) ? random.pick(common) : word(random),
    );
  const truths = kinds.flatMap(([truth, count]) => Array.from({ length: count }, () => truth));
  const ranks = truths.map((_, index) => ({ index, by: random.next() }));
  ranks.sort((a, b) => a.by - b.by);
  const place = new Map(ranks.map(({ index }, at) => [index, at + 1]));
  return truths.map((truth, index) => {
    const words = say();
    const articleWords = truth === 'missing' ? [] : truth === 'other words' ? say() : words;
    return { truth, words, articleWords, popularity: 1 / (10 + (place.get(index) ?? 1)) };
  });
}

/** A journey's search for one topic, by its number. The chain's journey is `<topic>:<number>`. */
export function simulateSearches(
  topics: readonly TrueTopic[],
  journeys: number,
  random: Random,
): Chain[] {
  const index = new Map<string, number[]>();
  topics.forEach(({ articleWords }, topic) => {
    for (const own of articleWords) index.set(own, [...(index.get(own) ?? []), topic]);
  });
  return Array.from({ length: journeys }, (_, journey) => {
    const topic = random.weighted([...topics.keys()], (at) => topics[at]?.popularity ?? 0);
    const t = start + Math.floor(random.next() * 28) * dayMs + journey * 10;
    return oneChain(`${topic}:${journey}`, topic, topics, index, t, random);
  });
}

function oneChain(
  journey: string,
  topic: number,
  topics: readonly TrueTopic[],
  index: ReadonlyMap<string, number[]>,
  t: number,
  random: Random,
): Chain {
  const { truth, words, articleWords } = topics[topic] as TrueTopic;
  const searches: ChainSearch[] = [];
  let outcome: ChainOutcome = 'no_click';
  for (let attempt = 0; attempt < mostQueries; attempt++) {
    // Who does not find it says it otherwise; some hit on the article's words.
    const vocabulary =
      truth === 'other words' && attempt > 0 && random.chance(0.5) ? articleWords : words;
    const said = [...new Set([random.pick(vocabulary), random.pick(vocabulary)])];
    const typed = said.map((one) => spell(one, random));
    const found = new Set(
      said.flatMap((one, at) => (typed[at]?.startsWith(one) ? (index.get(one) ?? []) : [])),
    );
    const q = typed.join(' ') + (random.chance(personalData) ? ' ⟨email⟩' : '');
    const search: ChainSearch = {
      q,
      n: found.size,
      qid: `${journey}:${attempt}`,
      t: t + attempt * 20_000,
      day: new Date(t).toISOString().slice(0, 10),
      loc: 'en',
      clicks: [],
      confidence: found.size === 0 ? 0 : found.has(topic) ? 0.7 : 0.4,
    };
    searches.push(search);
    if (found.has(topic) && random.chance(0.85)) {
      search.clicks.push(articleOf(topic));
      search.top = articleOf(topic);
      outcome = truth === 'weak' ? (random.chance(0.7) ? 'bounced' : 'contact') : 'answered';
      if (outcome !== 'bounced') break;
    } else if (found.size > 0 && random.chance(0.3)) {
      const opened = random.pick([...found]);
      search.clicks.push(articleOf(opened));
      outcome = opened === topic ? 'answered' : 'bounced';
      if (opened === topic) break;
    } else {
      outcome = found.size === 0 ? 'no_result' : 'no_click';
    }
    if (random.chance(0.15)) {
      outcome = 'contact';
      break;
    }
    if (random.chance(0.45)) break;
  }
  const [first, ...others] = searches as [ChainSearch, ...ChainSearch[]];
  const lastClick = searches.findLast(({ clicks }) => clicks.length > 0)?.clicks.at(-1);
  return { journey, searches: [first, ...others], outcome, lastClick };
}

export function articleOf(topic: number): string {
  return `shipping/en/${topic}`;
}

function spell(said: string, random: Random): string {
  const inflected = said + random.pick(endings);
  if (!random.chance(typo)) return inflected;
  const at = 1 + Math.floor(random.next() * (inflected.length - 2));
  const [a = '', b = ''] = [inflected[at], inflected[at + 1]];
  return inflected.slice(0, at) + b + a + inflected.slice(at + 2);
}

/** Two or three syllables that no stemmer and no lexicon knows. */
function word(random: Random): string {
  const syllable = () => random.pick([...'bdfgklmnprtvz']) + random.pick([...'aiou']);
  const count = random.chance(0.5) ? 2 : 3;
  return `${Array.from({ length: count }, syllable).join('')}${random.pick([...'bgkmnpt'])}`;
}
