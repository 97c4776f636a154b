/** The five rooms of the help center, in the order in which they are shown. */
export const collectionNames = [
  'shipping',
  'returns',
  'billing',
  'fulfillment',
  'accounts',
] as const;

export type CollectionName = (typeof collectionNames)[number];

export function isCollectionName(value: string): value is CollectionName {
  return (collectionNames as readonly string[]).includes(value);
}
