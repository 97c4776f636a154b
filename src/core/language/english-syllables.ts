/** Words that no rule explains. */
const exceptions: ReadonlyMap<string, number> = new Map(
  Object.entries({
    area: 3,
    areas: 3,
    behaviour: 3,
    behavior: 3,
    business: 2,
    businesses: 3,
    chaos: 2,
    colonel: 2,
    creature: 2,
    evening: 2,
    eye: 1,
    eyes: 1,
    fuel: 2,
    idea: 3,
    ideas: 3,
    people: 2,
    persuade: 2,
    poem: 2,
    priest: 1,
    recipe: 3,
    recipes: 3,
    ruin: 2,
    science: 2,
    solely: 2,
    theatre: 3,
    theater: 3,
    wednesday: 2,
    width: 1,
  }),
);

/** Two vowels that look like one sound and are two: a middle dot is set between them. */
const parted: readonly (readonly [pattern: RegExp, parts: string])[] = [
  // ma-te-ri-al, di-al; but spe-cial, ini-tial, fa-mil-iar
  [/(?<![ctsg]|ll|mil|tal)i(?=a)/g, 'i·'],
  // as-so-ci-ate, im-me-di-ate
  [/i(?=at(?:[eio]|s?$))/g, 'i·'],
  // pe-ri-od, pre-vi-ous; but na-tion, re-gion, mil-lion, un-ion
  [/(?<![ctsgxn]|ll)i(?=o)/g, 'i·'],
  [/i(?=u)/g, 'i·'],
  // cli-ent, ex-pe-ri-ence; but pa-tient, friend
  [/(?<![ct])i(?=en[tc])/g, 'i·'],
  // qui-et, va-ri-e-ty
  [/i(?=et)/g, 'i·'],
  // ear-li-er, car-ri-er, ea-si-est; but pier, cash-ier
  [/(?<=[a-z]{3}(?<!cash|front|prem))i(?=ers?$|est$)/, 'i·'],
  // ac-tu-al, e-val-u-ate; but lan-guage, qual-i-ty
  [/(?<![qg])u(?=a)/g, 'u·'],
  [/(?<![qg])u(?=en|ou)/g, 'u·'],
  // vid-e-o, mu-se-um
  [/e(?=o$|os$|um)/, 'e·'],
  // cre-ate; but cream
  [/cre(?=at)/, 'cre·'],
  // re-act, re-or-der, re-im-burse; but read, reach
  [/^re(?=ac[tq]|app(?!ed)|arr|ass|add|att|o|im|ins|inv|iss|us|ent|en[aeg])/, 're·'],
  [/^co(?=op|ord)/, 'co·'],
  // see-ing, go-ing, try-ing, pay-ing
  [/([aeiouy])(?=ings?$)/, '$1·'],
  // lay-out, em-ploy-ee, buy-er
  [/([aeou]y)(?=[aeiou])/g, '$1·'],
];

/** Letters that are not heard; the order matters. */
const silent: readonly (readonly [pattern: RegExp, spoken: string])[] = [
  // u after q is a consonant; league, unique
  [/(?<=[aeiouy])(?:gu|qu)es?$/, 'g'],
  [/qu/g, 'q'],
  // some-thing, ware-house, web-site's, there-fore
  [/(som|war|hom|ther|wher|tim|lif|stor|bas|sid|lik|rout|not|fac|plac)e(?=[bcfhklmprtwy])/g, '$1'],
  [/someone/, 'somone'],
  // re-place-ment, safe-ly, care-ful; but el-e-ment, set-tle-ment
  [/(?<=[aeiouy][^aeiouyl]{1,2})e(?=ment|ly$|ful|less|ness)/, ''],
  // tra-cked, can-celled; but wan-ted, set-tled
  [/(?<=[^aeiouytd]|[aeiouy][^aeiouy])(?<![td]|[bcdfgkptz]l)ed$/, 'd'],
  // ar-ri-ves, files; but pla-ces, bo-xes, ta-bles
  [/(?<=[^aeiouysxzcg])(?<!ch|sh|[bcdfgkptz]l)es$/, 's'],
  // ar-rive, file; but ta-ble, cen-tre
  [/(?<=[^aeiouy])(?<![bcdfgkptz][lr])e$/, ''],
];

/**
 * How many syllables an English word has: its groups of vowels, with silent letters left out and the pairs that part.
 * The rules follow the usual ones (Greg Fast's Lingua::EN::Syllable, which `syllable` and `textstat` build on too).
 *
 * @example countEnglishSyllables('delivery') // 4
 */
export function countEnglishSyllables(word: string): number {
  const parts = word.toLowerCase().replaceAll('’', "'").split(/[-‑]/);
  return Math.max(
    1,
    parts.reduce((sum, part) => sum + countPart(part), 0),
  );
}

function countPart(part: string): number {
  const negated = /^(.*)n't$/.exec(part);
  if (negated) return countPart(negated[1] ?? '') + (/[dst]$|ve$/.test(negated[1] ?? '') ? 1 : 0);
  const stem = part.replace(/'(?:s|re|ve|ll|d|m)?$/, '').replace(/[^\p{L}]/gu, '');
  const known = exceptions.get(stem);
  if (known !== undefined) return known;
  if (stem === '') return 0;
  let spoken = stem.normalize('NFD').replace(/\p{M}/gu, '');
  for (const [pattern, sound] of silent) spoken = spoken.replace(pattern, sound);
  for (const [pattern, parts] of parted) spoken = spoken.replace(pattern, parts);
  // prism, al-go-rithm: the m sounds by itself
  const hummed = /[st]hm$|sms?$/.test(spoken) ? 1 : 0;
  return Math.max(1, (spoken.match(/[aeiouy]+/g)?.length ?? 0) + hummed);
}
