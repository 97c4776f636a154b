import { pick, seededRandom } from './random.ts';

/** A made-up article, in the words of a shop and with words of its own. */
export interface BenchArticle {
  collection: string;
  slug: string;
  title: string;
  summary: string;
  alsoAsked: readonly string[];
  sections: readonly { heading: string; text: string }[];
}

export interface BenchSite {
  articles: readonly BenchArticle[];
  /** What customers ask, each about one of the articles. */
  queries: readonly string[];
  /** Single words of their titles, which every search finds. */
  words: readonly string[];
}

const collections = ['shipping', 'returns', 'billing', 'fulfillment', 'accounts'];
const list = (words: string) => words.split(' ');
const objects = list(
  'parcel refund invoice voucher sofa lamp headphones battery subscription password address coupon warranty curtain ' +
    'mattress keyboard charger receipt pickup courier deposit bank-transfer pillow bicycle helmet toaster blender router ' +
    'camera tripod jacket trousers boots blanket carpet wardrobe drawer mirror cable adapter printer cartridge tablet ' +
    'licence download account e-mail newsletter birthday-gift engraving fabric sample colour size label box pallet ' +
    'customs-form signature neighbour locker instalment currency',
);
const actions = list(
  'return change cancel track repair exchange pay split delay insure assemble wash register transfer combine pause ' +
    'upgrade report claim print reset extend reorder gift',
);
const places = list(
  'Switzerland Austria Norway Ireland weekends islands abroad campus office hotel sale pre-order marketplace warehouse ' +
    'store app checkout winter holidays strike outlet clearance wholesale school',
);
const forms: readonly ((action: string, object: string, place: string) => string)[] = [
  (action, object, place) => `How do I ${action} a ${object} (${place})?`,
  (action, object, place) => `Can I ${action} my ${object}: ${place}`,
  (_, object, place) => `My ${object} is missing or broken, ${place}`,
  (action, object, place) => `${capital(action)} a ${object}: what applies to ${place}?`,
  (_, object, place) => `What does a ${object} cost with ${place}?`,
  (action, object, place) => `Why could nobody ${action} the ${object} for ${place}`,
];
const asked: readonly ((action: string, object: string, place: string) => string)[] = [
  (action, object, place) => `how can i ${action} the ${object} i ordered for ${place}`,
  (_, object) => `where is my ${object}`,
  (action, object) => `${action} ${object}`,
  (_, object, place) => `the ${object} from ${place} never arrived what now`,
  (action, object) => `i want to ${action} my ${mistyped(object)} please`,
];
const small = list(
  'the a of and to in is you we it for on with this that your if can when not or from at by as be',
);

const wordsPerArticle = 365;

/**
 * A help center of any size, the same for the same seed. Its text is varied on purpose: 40 % small words, the rest by
 * Zipf's law from a vocabulary that grows with the site (Heaps), a few words of each article's own repeated. Text of
 * real shops repeats itself more and compresses better.
 */
export function benchSite(count: number, seed = 7): BenchSite {
  const random = seededRandom(seed);
  const vocabulary = inventWords(Math.round(14 * (count * wordsPerArticle) ** 0.5), random);
  const zipf = () => vocabulary[Math.floor(vocabulary.length ** random()) - 1] ?? 'order';
  const titles = new Set<string>();
  const queries: string[] = [];
  const articles = Array.from({ length: count }, (): BenchArticle => {
    let title = '';
    let about: [string, string, string] = ['', '', ''];
    while (title === '' || titles.has(title)) {
      about = [pick(actions, random), pick(objects, random), pick(places, random)];
      title = pick(forms, random)(...about);
    }
    titles.add(title);
    if (queries.length < 200) queries.push(pick(asked, random)(...about));
    const own = [...about, ...Array.from({ length: 9 }, () => pick(vocabulary, random))];
    const sentence = (words: number) => {
      const text = Array.from({ length: words }, () => {
        const kind = random();
        return kind < 0.4 ? pick(small, random) : kind < 0.55 ? pick(own, random) : zipf();
      });
      return `${capital(text.join(' '))}.`;
    };
    const paragraph = (words: number) =>
      Array.from({ length: Math.ceil(words / 12) }, () => sentence(12)).join(' ');
    return {
      collection: pick(collections, random),
      slug: title
        .toLowerCase()
        .replace(/[^a-z]+/g, '-')
        .replace(/^-|-$/g, ''),
      title,
      summary: sentence(22),
      alsoAsked: random() < 0.3 ? [pick(asked, random)(...about)] : [],
      sections: [
        { heading: '', text: paragraph(110) },
        { heading: capital(`${pick(own, random)} and ${zipf()}`), text: paragraph(120) },
        { heading: capital(`${zipf()} ${pick(own, random)}`), text: paragraph(110) },
      ],
    };
  });
  const words = objects.filter((word) => articles.some(({ title }) => title.includes(word)));
  return { articles, queries, words };
}

/** Words that can be spoken and that nobody knows. */
function inventWords(count: number, random: () => number): string[] {
  const starts = list('b br c ch d dr f fl g gr h k l m n p pl pr r s sh st t tr v w');
  const middles = list('a e i o u ai ea ee ou');
  const ends = list('l n r s t m ck nd rm st ng ll ss');
  const words = new Set<string>();
  while (words.size < count) {
    const syllables = 1 + Math.floor(random() * 3);
    let word = '';
    for (let at = 0; at < syllables; at++) word += pick(starts, random) + pick(middles, random);
    words.add(word + pick(ends, random));
  }
  return [...words];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Two letters change places, as they do. */
function mistyped(word: string): string {
  return word.length < 5 ? word : word.slice(0, 2) + word[3] + word[2] + word.slice(4);
}
