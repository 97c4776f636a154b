/** Vowels that sound together; the longer ones first. */
const nucleus = /eau|ieu|äu|au|eu|ei|ai|ey|ay|ie|ou|oi|oy|aa|ee|oo|[aeiouyäöüàáâéèêëïîôõøóòúû]/g;

/** Two vowels that look like one sound and are two: a middle dot is set between them. */
const parted: readonly (readonly [pattern: RegExp, parts: string])[] = [
  // Fa-mi-li-e, Li-ni-e, Stu-di-e; but Ga-ran-tie and stu-die-ren
  [
    /((?:fam|immob|text|petersi?)il|l[ai]n|pin|lil|ser|stud|präm|fol|akt|mater|bakter|kastan|geran|begon|tragöd|komöd|hortens)ie(?!r|ll)/g,
    '$1i·e',
  ],
  // Fe-ri-en, Ga-ran-ti-en, I-ta-li-ens; but Wien, schien
  [/(?<!sch|^w)ien(s?)$/, 'i·en$1'],
  [/italien/, 'itali·en'],
  [/hygien/, 'hygi·en'],
  // spe-zi-ell, fi-nan-zi-ell; but viel-leicht, Ziel-li-nie
  [/(?<!v|sp|^z)iell/g, 'i·ell'],
  // Pa-ti-ent, ef-fi-zi-ent; but be-dient
  [/(?<!d|sch)ient/g, 'i·ent'],
  // Mu-se-um, Ju-bi-lä-um
  [/([eä])(ums?)$/, '$1·$2'],
  // I-de-en; but Screen
  [/(?<![rt])een(s?)$/, 'e·en$1'],
  // be-en-den, ge-eig-net, be-ur-tei-len, be-in-hal-ten; but Bei-trag and Bee-ren
  [
    /(^|un|ab|vor|mit|an)([bg]e)(?=ein|end|ehr|erd|eig|eil|erb|urt|urk|url|inhalt|irr|impf)/,
    '$1$2·',
  ],
  [/ko(?=op|ord)/, 'ko·'],
  [/zo(?=olog)/, 'zo·'],
  [/na(?=iv)/, 'na·'],
  [/kra(?=in)/, 'kra·'],
  [/mosa(?=ik)/, 'mosa·'],
  [/(prote|koffe|athe|ego)(?=i)/, '$1·'],
];

/** Words from English whose `e` nobody hears, and whose vowels sound as one. */
const silent: readonly (readonly [pattern: RegExp, spoken: string])[] = [
  [/((?:on|hot|dead|air)lin|servic|(?:smart|i)phon|websit|homepag|(?:soft|hard)war)e/g, '$1'],
  [/((?:up|web)dat|cod|liv|stor|sal|siz|nam|tim|pric|rat)e(s?)$/, '$1$2'],
  [/(t|str)ea(?=m)|(cl)ea(?=n)/g, '$1$2e'],
  [/loa(?=d)/g, 'lo'],
  [/qu/g, 'q'],
  // y before a vowel at the beginning is a consonant: Yo-ga
  [/^y(?=[aeiou])/, 'j'],
];

/**
 * How many syllables a German word has: its groups of vowels, with the pairs that part and the letters that are not heard.
 * Hyphenation patterns do not serve for this: they leave out syllables at which no line breaks (`Fa-milie`, `Thea-ter`).
 *
 * @example countGermanSyllables('Rückerstattung') // 4
 */
export function countGermanSyllables(word: string): number {
  const parts = word.toLowerCase().normalize('NFC').split(/[-‑]/);
  return Math.max(
    1,
    parts.reduce((sum, part) => sum + countPart(part), 0),
  );
}

function countPart(part: string): number {
  let spoken = part;
  for (const [pattern, sound] of silent) spoken = spoken.replace(pattern, sound);
  for (const [pattern, parts] of parted) spoken = spoken.replace(pattern, parts);
  return spoken.match(nucleus)?.length ?? 0;
}
