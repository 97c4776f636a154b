import { type AddressForm, findAddress } from '../../core/language/find-address.ts';
import { houseStyle } from '../../core/language/house-style.ts';
import { articleProse } from '../article-prose.ts';
import { type ArticleRule, finding } from '../rule.ts';

/** A German article addresses its readers as `style.yml` says; without that, in the form that it uses most. */
export const formOfAddress: ArticleRule = (article, folder) => {
  if (article.locale !== 'de') return [];
  const found = articleProse(article, folder).flatMap(({ text, placeAt }) =>
    findAddress(text).map(({ start, ...address }) => ({ ...address, placeAt, start })),
  );
  const asked = houseStyle(folder.styles, 'de').address;
  const right = asked ?? mostUsed(found.map(({ form }) => form));
  const wrong = found.filter(({ form }) => form !== right);
  const [first] = wrong;
  if (!first) return [];
  const words = [...new Set(wrong.map(({ text }) => text))].slice(0, 5);
  const wanted = asked ? 'style.yml' : undefined;
  return [
    finding(
      'form-of-address',
      article.file,
      first.placeAt(first.start),
      {
        found: {
          en: `The article addresses its readers as ${first.form}: ${words.map((word) => `“${word}”`).join(', ')}.`,
          de: `Der Artikel spricht Leser mit ${first.form} an: ${words.map((word) => `„${word}“`).join(', ')}.`,
        },
        repair: {
          en: `Write ${right}, as ${wanted ?? 'the rest of the article does'}${wanted ? ' asks' : ''}.`,
          de: `Schreiben Sie ${right}, wie ${wanted ? `${wanted} es will` : 'im übrigen Artikel'}.`,
        },
      },
      asked ? 'warning' : 'hint',
    ),
  ];
};

function mostUsed(forms: readonly AddressForm[]): AddressForm {
  const familiar = forms.filter((form) => form === 'du').length;
  return familiar > forms.length - familiar ? 'du' : 'Sie';
}
