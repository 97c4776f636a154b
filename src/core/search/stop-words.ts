import { stopwords as englishStopWords } from '@orama/stopwords/english';
import { stopwords as germanStopWords } from '@orama/stopwords/german';

/**
 * How much a word says about what is asked, from 0 (nothing) to 1 (a word of the matter). Written folded.
 *
 * The public stop-word lists also drop negations and question words. In a help center these carry meaning ("parcel
 * has not arrived", "where is"), so they are put back with part of the weight.
 */
export interface WordWeights {
  readonly stop: ReadonlySet<string>;
  readonly light: ReadonlyMap<string, number>;
}

/** Negations and question words: they tell apart articles with the same nouns. */
const meaning = 0.4;
/** Small words of separable verbs and phrasal verbs: "sign up", "log out", "weg". */
const particle = 0.3;
/** Politeness and the frame around a request: "I would like to know if you could help me". */
const frame = 0.05;

const words = (list: string): string[] => list.trim().split(/\s+/);

/** Said in anger: it says that somebody is angry, not about what. */
const englishOffence =
  words(`fuck fucks fucking fuckin fucked fucker effing frigging shit shits shitty shite bullshit
  crap crappy damn damned dammit goddamn bloody arse arsehole ass asshole bastard bastards bitch wanker wankers dick
  dickhead prick twat idiot idiots idiotic moron morons wtf ffs omfg`);
const germanOffence =
  words(`scheiss scheisse scheissen scheissdreck scheissladen beschissen beschissene beschissener
  beschissenes kack kacke verdammt verdammte verdammten verdammter verdammtes verfickt verfickte verfickter verficktes
  fick ficken fickt ficker gefickt arsch arschloch arschlocher verarscht verarschen verarsche wichser hurensohn
  hurensohne fotze idiot idioten vollidiot vollidioten trottel deppen depp drecks drecksladen
  sauladen kruzifix wtf fuck fucking shit damn`);

export const englishWords = weigh(
  [...englishStopWords, ...englishOffence],
  [
    [
      meaning,
      words(`not no nor never cannot can't won't don't doesn't didn't isn't wasn't haven't hasn't without
      how where when why who wheres hows whens dont cant wont`),
    ],
    [particle, words('up out off down back again')],
    [
      frame,
      words(`please help need want wanna would could can like get got getting know tell show explain let try trying
      assist assistance question thanks thank hello hi hey u ur im ive i'm i've way possible able
      go going gonna something someone somehow anything thing find see say says saying said really just also still maybe
      kindly ok okay dear sir madam guys regards cheers actually basically anyway even much many lot things
      make made makes give given take having done doing happen happens happened happening think
      whats theres youre thats lets gotta dunno plz pls pleas thx ty r y n`),
    ],
  ],
);

/** Stop words that are words of the matter once umlauts are folded: "andern" and ändern (to change), "waren" and Waren (goods). */
const notStopWords = ['andern', 'waren'];

export const germanWords = weigh(
  [...germanStopWords.filter((word) => !notStopWords.includes(word)), ...germanOffence],
  [
    [
      meaning,
      words(`nicht nichts kein keine keinen keinem keiner keines nie niemals ohne nix nich net ned nit
      wie wo wann warum wieso weshalb wer woher wohin`),
    ],
    [particle, words('weg zuruck wieder hin')],
    [
      frame,
      words(`bitte danke hallo hi hey hilfe helfen hilft mochte mochten hatte hatten gern gerne brauche brauchen braucht
      mal eigentlich denn halt eben frage fragen wissen weiss kannst konnen konnt konnte konnten muss mussen soll
      sollen darf durfen geht gehts gibt gibts tun mache machen macht leider schon immer ganz ja nein doch
      sagen sagt bekomme bekommen kriege kriegen moglich moglichkeit irgendwie irgendwas wohl vielleicht
      habt hast seid konntet wollt mochtet werdet wurdet musst durft durftet darfst sollt solltet lasst lassen
      liebe liebes lieber gruss grusse mfg lg vg servus moin gruezi guten sehr geehrte geehrter damen herren
      gerade grade grad nochmal nochmals einfach wirklich uberhaupt bisschen bissl ungefahr bzw usw evtl ggf vllt
      gab gemacht getan gesagt gehabt geworden nen nem ner ne is isses habs eh gell scho des dat wat
      kannste haste willste konnts habts seids nehmts machts`),
    ],
  ],
);

/** Other languages: every word counts. */
export const noWords: WordWeights = { stop: new Set(), light: new Map() };

function weigh(
  stopWords: readonly string[],
  light: readonly (readonly [weight: number, words: readonly string[]])[],
): WordWeights {
  const lightWords = new Map(
    light.flatMap(([weight, list]) => list.map((word) => [word, weight] as const)),
  );
  return { stop: new Set(stopWords), light: lightWords };
}
