import { countriesOf } from '../../core/content/fact-places.ts';
import type { Facts } from '../../core/content/facts.ts';
import type { Sentence } from '../../core/sentence.ts';
import { didYouMean } from '../did-you-mean.ts';
import type { Finding } from '../finding.ts';
import { type FolderRule, finding } from '../rule.ts';

/** Facts by country name countries or groups that are there, each country once, and the shop says which is its home. */
export const countryFacts: FolderRule = ({ facts, factsFile: { file, yaml } }) => {
  if (!facts || !yaml) return [];
  const say = (path: (string | number)[], found: Sentence, repair: Sentence) =>
    finding('country-facts', file, yaml.placeOf(path), { found, repair });
  const differing = placesByFact(facts);
  const [first] = differing;
  const homeless: Finding[] =
    first && facts.home === undefined
      ? [
          say(
            first.path,
            {
              en: 'The fact has values by country, but nothing says for which country its `value` holds.',
              de: 'Der Fakt hat Werte nach Ländern, aber nirgends steht, für welches Land sein `value` gilt.',
            },
            {
              en: 'Add the shop’s own country to facts.yml, at the top: home: DE.',
              de: 'Ergänzen Sie in facts.yml oben das Land des Shops: home: DE.',
            },
          ),
        ]
      : [];
  return [
    ...homeless,
    ...differing.flatMap(({ path, places }) =>
      places.flatMap((place): Finding[] => {
        const wrong = wrongPlace(place, places, facts);
        return wrong ? [say([...path, place], ...wrong)] : [];
      }),
    ),
    ...facts.returnPolicies.flatMap(({ countries }, index) =>
      countries.flatMap((place, at): Finding[] => {
        const wrong = unknownGroup(place, facts);
        return wrong ? [say(['returnPolicies', index, 'countries', at], ...wrong)] : [];
      }),
    ),
  ];
};

interface Differing {
  /** Where in facts.yml the places stand. */
  path: (string | number)[];
  places: string[];
}

function placesByFact({ facts }: Facts): Differing[] {
  return Object.entries(facts).flatMap(([id, { countries, changes = [] }]) =>
    [
      { path: ['facts', id, 'countries'], countries },
      ...changes.map((change, index) => ({
        path: ['facts', id, 'changes', index, 'countries'],
        countries: change.countries,
      })),
    ].flatMap(({ path, countries }) =>
      countries === undefined ? [] : [{ path, places: Object.keys(countries) }],
    ),
  );
}

type Wrong = [found: Sentence, repair: Sentence];

function wrongPlace(place: string, places: readonly string[], facts: Facts): Wrong | undefined {
  const unknown = unknownGroup(place, facts);
  if (unknown) return unknown;
  const countries = countriesOf(facts, place);
  if (facts.home !== undefined && countries.includes(facts.home))
    return [
      {
        en: `\`${place}\` holds the shop’s own country, whose value stands in \`value\` already.`,
        de: `\`${place}\` enthält das Land des Shops; dessen Wert steht schon in \`value\`.`,
      },
      {
        en: `Take ${facts.home} out of it, or change \`home\`.`,
        de: `Nehmen Sie ${facts.home} dort heraus, oder ändern Sie \`home\`.`,
      },
    ];
  const twice = places
    .slice(0, places.indexOf(place))
    .find((other) => countriesOf(facts, other).some((country) => countries.includes(country)));
  if (twice === undefined) return undefined;
  const both = countriesOf(facts, twice).filter((country) => countries.includes(country));
  return [
    {
      en: `${both.join(', ')} would have two values: those of \`${twice}\` and of \`${place}\`.`,
      de: `${both.join(', ')} hätte zwei Werte: die von \`${twice}\` und von \`${place}\`.`,
    },
    {
      en: 'Name each country once; take it out of the group.',
      de: 'Nennen Sie jedes Land einmal; nehmen Sie es aus der Gruppe heraus.',
    },
  ];
}

function unknownGroup(place: string, { countryGroups = {} }: Facts): Wrong | undefined {
  const groups = Object.keys(countryGroups);
  if (/^[A-Z]{2}$/.test(place) || groups.includes(place)) return undefined;
  const meant = didYouMean(place, groups);
  return [
    {
      en: `There is no group of countries \`${place}\` in facts.yml.`,
      de: `In facts.yml gibt es keine Ländergruppe \`${place}\`.`,
    },
    {
      en: `${meant.en}Groups: ${groups.join(', ') || 'none; add one to `countryGroups`'}.`,
      de: `${meant.de}Gruppen: ${groups.join(', ') || 'keine; ergänzen Sie eine in `countryGroups`'}.`,
    },
  ];
}
