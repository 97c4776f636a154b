import type { Fact } from '../core/content/facts.ts';

/** What a component in an article takes. */
export interface Component {
  /** Properties that must be there. */
  needs: readonly string[];
  /** Properties that may be there, with the values they take; any text, where there are none. */
  takes: Readonly<Record<string, readonly string[]>>;
  /** Properties that are written as a word alone, without a value. */
  flags?: readonly string[];
  /** Whether text stands between its tags. */
  holdsText: boolean;
  /** Properties that name a fact, or several separated by commas, with the units that it may have; any unit, where there are none. */
  facts?: Readonly<Record<string, readonly Fact['unit'][]>>;
  /** How it is written. */
  example: string;
}

/** The components that articles may use; the site's side of them is `src/components/mdx`. */
export const components: ReadonlyMap<string, Component> = new Map(
  Object.entries({
    Fact: {
      needs: ['id'],
      facts: { id: [] },
      takes: { as: ['text', 'number'], country: [] },
      flags: ['countries'],
      holdsText: false,
      example: '<Fact id="returns.windowDays" />',
    },
    FactTable: {
      needs: ['ids'],
      facts: { ids: [] },
      takes: {},
      holdsText: false,
      example: '<FactTable ids="shipping.days, shipping.fee" />',
    },
    Track: { needs: [], takes: {}, holdsText: false, example: '<Track />' },
    DeliveryDate: {
      needs: ['days'],
      takes: { cutoff: [] },
      holdsText: false,
      facts: { days: ['workingDays'], cutoff: ['time'] },
      example: '<DeliveryDate days="shipping.days" cutoff="shipping.cutoff" />',
    },
    ReturnDeadline: {
      needs: ['days'],
      takes: {},
      holdsText: false,
      facts: { days: ['days'] },
      example: '<ReturnDeadline days="returns.windowDays" />',
    },
    Withdraw: { needs: [], takes: {}, holdsText: false, example: '<Withdraw />' },
    Note: { needs: [], takes: {}, holdsText: true, example: '<Note> … </Note>' },
    Important: { needs: [], takes: {}, holdsText: true, example: '<Important> … </Important>' },
    Ask: {
      needs: ['question'],
      takes: {},
      holdsText: true,
      example:
        '<Ask question="Is there a tracking number?"> <When answer="Yes"> … </When> … </Ask>',
    },
    When: {
      needs: ['answer'],
      takes: {},
      holdsText: true,
      example: '<When answer="Yes"> … </When>',
    },
  }),
);
