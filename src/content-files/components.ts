/** What a component in an article takes. */
export interface Component {
  /** Properties that must be there. */
  needs: readonly string[];
  /** Properties that may be there, with the values they take. */
  takes: Readonly<Record<string, readonly string[]>>;
  /** Whether text stands between its tags. */
  holdsText: boolean;
  /** How it is written. */
  example: string;
}

/** The components that articles may use; the site's side of them is `src/components/mdx`. */
export const components: ReadonlyMap<string, Component> = new Map(
  Object.entries({
    Fact: {
      needs: ['id'],
      takes: { as: ['text', 'number'] },
      holdsText: false,
      example: '<Fact id="returns.windowDays" />',
    },
    Withdraw: { needs: [], takes: {}, holdsText: false, example: '<Withdraw />' },
    Note: { needs: [], takes: {}, holdsText: true, example: '<Note> … </Note>' },
    Important: { needs: [], takes: {}, holdsText: true, example: '<Important> … </Important>' },
  }),
);
