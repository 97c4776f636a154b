import { fill, type Messages } from '../messages/fill.ts';

/** What the customer wrote into the form, as it is. */
export interface Withdrawal {
  name: string;
  order: string;
  email: string;
  /** Which goods, when not all of them. May be empty. */
  items: string;
}

type Words = Pick<
  Messages['withdrawal'],
  'statement' | 'statementItems' | 'name' | 'order' | 'email'
> & { shop: string };

/** The declaration in whole sentences, as it is shown before it is sent, and as the copy that the customer keeps. */
export function withdrawalStatement(withdrawal: Withdrawal, words: Words): string {
  const { name, order, email, items } = withdrawal;
  const lines = [
    fill(words.statement, { shop: words.shop }),
    '',
    ...(items ? [`${words.statementItems}\n${items}`, ''] : []),
    `${words.order}: ${order}`,
    `${words.name}: ${name}`,
    `${words.email}: ${email}`,
  ];
  return lines.join('\n');
}
