import { type Columns, findColumn, type OrderField, type TicketField } from './columns.ts';

/** An export of a product, known by its header. */
export interface KnownExport<Field extends string> {
  source: string;
  /** Named to people. */
  product: string;
  /** Columns that only this product has together. */
  signature: readonly string[];
  /** For each field the columns that may hold it, the best first. */
  columns: Readonly<Partial<Record<Field, readonly string[]>>>;
  /** What separates tags. Commas unless given. */
  tagSeparator?: RegExp;
}

/** Headers as the products' own CSV exports have them (views and Explore, 2023–2026). */
export const knownTicketExports: readonly KnownExport<TicketField>[] = [
  {
    source: 'zendesk',
    product: 'Zendesk',
    signature: ['Id', 'Via', 'Created at', 'Solved at', 'Reopens'],
    columns: {
      id: ['Id'],
      created: ['Created at'],
      firstResponseTime: ['First reply time in minutes'],
      solved: ['Solved at'],
      resolutionTime: ['Full resolution time in minutes'],
      waitTime: ['Requester wait time in minutes'],
      replies: ['Replies'],
      reopened: ['Reopens'],
      channel: ['Via'],
      tags: ['Tags'],
      rating: ['Satisfaction Score'],
      customer: ['Requester id', 'Requester email', 'Requester'],
      subject: ['Subject'],
    },
    tagSeparator: /[\s,]+/,
  },
  {
    source: 'gorgias',
    product: 'Gorgias',
    signature: ['Ticket id', 'Initial channel', 'Creation date', 'Number of agent messages'],
    columns: {
      id: ['Ticket id'],
      created: ['Creation date'],
      firstResponseTime: ['First response time (s)'],
      solved: ['Closed date'],
      resolutionTime: ['Resolution time (s)'],
      replies: ['Number of agent messages'],
      channel: ['Initial channel'],
      tags: ['Tags'],
      rating: ['Survey score'],
      customer: ['Customer email', 'Customer name'],
      subject: ['Subject'],
    },
  },
  {
    source: 'freshdesk',
    product: 'Freshdesk',
    signature: ['Ticket ID', 'Created time', 'Resolved time', 'Agent interactions'],
    columns: {
      id: ['Ticket ID'],
      created: ['Created time'],
      firstResponse: ['Initial response time'],
      solved: ['Resolved time', 'Closed time'],
      replies: ['Agent interactions'],
      channel: ['Source'],
      tags: ['Tags'],
      rating: ['Survey results'],
      customer: ['Contact ID', 'Email', 'Full name'],
      subject: ['Subject'],
    },
  },
];

export const knownOrderExports: readonly KnownExport<OrderField>[] = [
  {
    source: 'shopify',
    product: 'Shopify',
    signature: ['Name', 'Financial Status', 'Fulfillment Status', 'Created at', 'Lineitem name'],
    columns: { id: ['Name'], created: ['Created at'] },
  },
];

/** The product whose export has this header, and its columns; undefined for a file of another origin. */
export function recogniseExport<Field extends string>(
  header: readonly string[],
  known: readonly KnownExport<Field>[],
): { known: KnownExport<Field>; columns: Columns<Field> } | undefined {
  const found = known.find(({ signature }) =>
    signature.every((name) => findColumn(header, name) !== undefined),
  );
  if (!found) return undefined;
  const columns: Columns<Field> = {};
  for (const [field, names] of Object.entries(found.columns) as [Field, readonly string[]][]) {
    const column = names.flatMap((name) => findColumn(header, name) ?? [])[0];
    if (column !== undefined) columns[field] = column;
  }
  return { known: found, columns };
}
