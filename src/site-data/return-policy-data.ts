import type { MerchantReturnPolicy, OnlineStore, WithContext } from 'schema-dts';
import { countriesOf, factIn } from '../core/content/fact-places.ts';
import type { Facts, ReturnPolicy } from '../core/content/facts.ts';
import type { Site } from '../core/content/site.ts';

/**
 * The shop and its return policies as schema.org data, for the home page and the page about returns. Undefined when the
 * shop says nothing of returns.
 *
 * Source: https://schema.org/MerchantReturnPolicy
 */
export function returnPolicyData(
  site: Pick<Site, 'name' | 'shopUrl'>,
  facts: Pick<Facts, 'facts' | 'home' | 'countryGroups' | 'returnPolicies'>,
): WithContext<OnlineStore> | undefined {
  if (facts.returnPolicies.length === 0) return undefined;
  return {
    '@context': 'https://schema.org',
    '@type': 'OnlineStore',
    name: site.name,
    url: site.shopUrl,
    hasMerchantReturnPolicy: facts.returnPolicies.flatMap((policy) => policiesOf(policy, facts)),
  };
}

/** One policy for all of its countries that are treated alike. */
function policiesOf(
  { countries, days, fee, by }: ReturnPolicy,
  facts: Pick<Facts, 'facts' | 'home' | 'countryGroups'>,
): MerchantReturnPolicy[] {
  const numberIn = (id: string, country: string) => {
    const value = factIn(facts, id, country)?.value;
    if (typeof value !== 'number')
      throw new Error(`The fact "${id}" is not one number for ${country}.`);
    return value;
  };
  const terms = countries
    .flatMap((place) => countriesOf(facts, place))
    .map((country) => {
      const asked = fee === 'free' || fee === 'customer' ? fee : numberIn(fee, country);
      return { country, days: numberIn(days, country), fee: asked === 0 ? 'free' : asked };
    });
  const alike = Map.groupBy(terms, (term) => `${term.days} ${term.fee}`);
  return [...alike.values()].flatMap((group): MerchantReturnPolicy[] => {
    const [first] = group;
    if (!first) return [];
    return [
      {
        '@type': 'MerchantReturnPolicy',
        applicableCountry: group.map(({ country }) => country),
        returnPolicyCategory: 'https://schema.org/MerchantReturnFiniteReturnWindow',
        merchantReturnDays: first.days,
        returnMethod: by.map((way) => methods[way]),
        ...feesOf(first.fee),
      },
    ];
  });
}

function feesOf(fee: string | number): Pick<MerchantReturnPolicy, never> {
  if (fee === 'free') return { returnFees: 'https://schema.org/FreeReturn' };
  if (typeof fee === 'string')
    return { returnFees: 'https://schema.org/ReturnFeesCustomerResponsibility' };
  return {
    returnFees: 'https://schema.org/ReturnShippingFees',
    returnShippingFeesAmount: { '@type': 'MonetaryAmount', value: fee, currency: 'EUR' },
  };
}

const methods = {
  mail: 'https://schema.org/ReturnByMail',
  store: 'https://schema.org/ReturnInStore',
  kiosk: 'https://schema.org/ReturnAtKiosk',
} as const;
