import { expect, test } from 'vitest';
import { factsSchema } from '../../src/core/content/facts.ts';
import { returnPolicyData } from '../../src/site-data/return-policy-data.ts';

const site = { name: 'Halm & Faden', shopUrl: 'https://shop.example/' };
const label = { en: 'x' };

test('countries that are treated alike share a policy, and nothing to pay is free', () => {
  const facts = factsSchema.parse({
    home: 'DE',
    countryGroups: { restOfEu: { label, countries: ['FR', 'IE'] } },
    facts: {
      'returns.days': { label, unit: 'days', value: 30, countries: { AT: 30, restOfEu: 14 } },
      'returns.fee': { label, unit: 'euro', value: 0, countries: { AT: 0, restOfEu: 5.9 } },
    },
    carriers: {},
    paymentMethods: {},
    returnPolicies: [
      {
        countries: ['DE', 'AT', 'restOfEu'],
        days: 'returns.days',
        fee: 'returns.fee',
        by: ['mail'],
      },
    ],
  });
  expect(returnPolicyData(site, facts)).toMatchObject({
    hasMerchantReturnPolicy: [
      {
        applicableCountry: ['DE', 'AT'],
        merchantReturnDays: 30,
        returnFees: 'https://schema.org/FreeReturn',
      },
      {
        applicableCountry: ['FR', 'IE'],
        merchantReturnDays: 14,
        returnFees: 'https://schema.org/ReturnShippingFees',
        returnShippingFeesAmount: { value: 5.9, currency: 'EUR' },
      },
    ],
  });
});

test('a shop that says nothing of returns has no such data', () => {
  const facts = factsSchema.parse({ facts: {}, carriers: {}, paymentMethods: {} });
  expect(returnPolicyData(site, facts)).toBeUndefined();
});
