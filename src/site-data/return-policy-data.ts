import type { MerchantReturnPolicy, OnlineStore, WithContext } from 'schema-dts';
import type { Facts } from '../core/content/facts.ts';
import type { Site } from '../core/content/site.ts';

/**
 * The shop and its return policies as schema.org data, for the home page and the page about returns. Undefined when the
 * shop says nothing of returns.
 *
 * Source: https://schema.org/MerchantReturnPolicy
 */
export function returnPolicyData(
  site: Pick<Site, 'name' | 'shopUrl'>,
  { facts, returnPolicies }: Pick<Facts, 'facts' | 'returnPolicies'>,
): WithContext<OnlineStore> | undefined {
  if (returnPolicies.length === 0) return undefined;
  const numberOf = (id: string) => {
    const value = facts[id]?.value;
    if (typeof value !== 'number') throw new Error(`The fact "${id}" is not one number.`);
    return value;
  };
  return {
    '@context': 'https://schema.org',
    '@type': 'OnlineStore',
    name: site.name,
    url: site.shopUrl,
    hasMerchantReturnPolicy: returnPolicies.map(
      ({ countries, days, fee, by }): MerchantReturnPolicy => ({
        '@type': 'MerchantReturnPolicy',
        applicableCountry: countries,
        returnPolicyCategory: 'https://schema.org/MerchantReturnFiniteReturnWindow',
        merchantReturnDays: numberOf(days),
        returnMethod: by.map((way) => methods[way]),
        ...(fee === 'free'
          ? { returnFees: 'https://schema.org/FreeReturn' }
          : fee === 'customer'
            ? { returnFees: 'https://schema.org/ReturnFeesCustomerResponsibility' }
            : {
                returnFees: 'https://schema.org/ReturnShippingFees',
                returnShippingFeesAmount: {
                  '@type': 'MonetaryAmount',
                  value: numberOf(fee),
                  currency: 'EUR',
                },
              }),
      }),
    ),
  };
}

const methods = {
  mail: 'https://schema.org/ReturnByMail',
  store: 'https://schema.org/ReturnInStore',
  kiosk: 'https://schema.org/ReturnAtKiosk',
} as const;
