/** Prefixes that part from their verb: "schicke … zurück", "zurückgeschickt", "zurückzuschicken". Folded, the longest first. */
const separable =
  `zusammen zuruck durch nieder weiter wieder nach unter uber fest vor weg auf aus bei ein her hin los mit
  um ab an zu`.split(/\s+/);

const endings = 'ungen ung eten etet test tet ten end est em en et er es te st t e n s'.split(' ');

/** What is left must be a stem that can be told from others. */
const shortest = 4;

/**
 * The part that forms of one German verb and its nouns share, further than the Snowball stemmer goes: participles and
 * infinitives with zu lose what was put in, and endings of verbs go. Several words may share a root by chance, so it
 * only proposes what is compared in earnest elsewhere.
 *
 * @param word folded
 * @example germanRoot('gekundigt') // 'kundig', as of 'kundigen' and 'kundigung'
 * @example germanRoot('zuruckgeschickt') // 'zuruckschick', as of 'zuruckschicken'
 */
export function germanRoot(word: string): string {
  const whole = withoutInsert(word);
  const ending = endings.find(
    (ending) => whole.endsWith(ending) && whole.length - ending.length >= shortest,
  );
  return ending === undefined ? whole : whole.slice(0, -ending.length);
}

function withoutInsert(word: string): string {
  const participle = /^ge(.{4,}(?:t|n))$/;
  const bare = participle.exec(word)?.[1];
  if (bare !== undefined) return bare;
  for (const prefix of separable) {
    if (!word.startsWith(prefix)) continue;
    const rest = word.slice(prefix.length);
    const inner = participle.exec(rest)?.[1] ?? /^zu(.{4,}n)$/.exec(rest)?.[1];
    if (inner !== undefined) return prefix + inner;
  }
  return word;
}
