import { placeholders } from './personal-data.ts';

/**
 * Replaces the name after words with which people introduce themselves: "my name is", "ich heiße", "ich bin Frau".
 * Names have no form of their own, so that these words are all there is to know them by; a name elsewhere stays.
 *
 * Takes up to three words, and stops before one that goes on with the sentence ("mein Name ist Kim Meier und …"), because
 * readers of a search field write everything small. "My name is wrong on the invoice" is no name, and stays.
 *
 * @example replaceToldNames('ich heiße kim meier und warte') // 'ich heiße ⟨name⟩ und warte'
 */
export function replaceToldNames(text: string): string {
  return text.replace(introduced, (match, opening: string, rest: string) => {
    const name = nameAtStart(rest);
    return name === 0 ? match : opening + placeholders.name + rest.slice(name);
  });
}

const title =
  '(?:frau|herrn?|familie|fräulein|mrs?|ms|miss|mister|dr|prof|doktor|professor)\\b\\.?';
const part = "\\p{L}[\\p{L}\\p{M}'’.-]*";
const words = `${part}(?:[ ,]+${part}){0,5}`;
/** Words that may stand before the name without being one. */
const filler =
  '(?:(?:nämlich|übrigens|jetzt|nun|eigentlich|nicht|now|actually|not|called|die|der|the)[ ]+)?';

const introduced = new RegExp(
  [
    '(?<![\\p{L}\\p{N}])(',
    [
      `(?:my|our|his|her) (?:full |last |first |sur)?name(?:(?: is|['’]s)[: ]|:) ?${filler}`,
      `(?:mein|unser|ihr|sein)e? (?:(?:vor|nach|familien)?name|vor- und nachname)(?: (?:ist|lautet|war)[: ]|:) ?${filler}`,
      `(?:vor|nach|familien|full |last |first |sur)?name: ?`,
      `ich hei(?:ß|ss)e ${filler}`,
      `(?:i am|i['’]m|i was) (?:called|named) `,
      `(?:i am|i['’]m|this is|here is|ich bin|wir sind|hier ist|hier spricht|hier schreibt) ${filler}(?:${title} ?)+`,
      `(?:call me|nennen sie mich|nenn mich) `,
    ].join('|'),
    `)(${words})`,
  ].join(''),
  'giu',
);

/** Words that go on with a sentence, or begin one about a name: never a name themselves. */
const noName = new Set(
  `und oder aber ich wir sie er es mein meine meinen meiner ist bin war wird steht wurde habe hab hat haben kann konnte
  will möchte brauche warte bitte danke auf in im an am zu zum zur mit von vom bei für aus nach seit wegen weil da das
  dass der die den dem ein eine einen wie wo was wann warum nicht kein keine falsch richtig anders geändert verkehrt
  geschrieben angegeben fehlt leer doppelt hier auch noch schon mal gerne
  and or but i we you he she it my is am was are will would has have had can could want need waiting please thanks on in
  at to with from of for by since because the a an how where what when why not no wrong correct misspelled misspelt
  spelled different incorrect missing changed here also still already just about regarding`.split(
    /\s+/,
  ),
);

/** Words with which a name may begin, and a sentence as well. */
const particles = new Set([
  'von',
  'van',
  'vom',
  'zu',
  'zur',
  'de',
  'der',
  'den',
  'del',
  'la',
  'le',
]);

/** Length of the name with which `text` begins; 0 when it begins with none. */
function nameAtStart(text: string): number {
  let end = 0;
  for (const { 0: word, index } of text.matchAll(new RegExp(part, 'gu'))) {
    const first = end === 0;
    if (first && particles.has(word.toLowerCase())) continue;
    // A comma ends a name, and so does a full stop after more than an initial.
    if (!first && /[,]/.test(text.slice(end, index))) break;
    if (noName.has(word.toLowerCase().replace(/[.'’-]+$/, ''))) break;
    const stop = /\.$/.test(word) && [...word].length > 3;
    end = index + word.replace(/[.'’-]+$/, '').length;
    if (stop || text.slice(0, end).split(' ').length === 3) break;
  }
  return end;
}
