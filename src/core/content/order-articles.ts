interface Ranked {
  article: string;
  title: string;
  order: number;
}

interface Ranks {
  articles: Readonly<Record<string, { rank: number | null }>>;
}

/**
 * The order of an article list: what measurably answers best first (rank 1, 2, …), then the articles that too few people
 * have read, in the editors' own `order`, then by title. Without ranks it is the editors' order alone.
 */
export function orderArticles<T extends Ranked>(articles: readonly T[], ranks?: Ranks): T[] {
  const rankOf = ({ article }: T) => ranks?.articles[article]?.rank ?? Number.POSITIVE_INFINITY;
  return [...articles].sort((a, b) => {
    const [ra, rb] = [rankOf(a), rankOf(b)];
    if (ra !== rb) return ra < rb ? -1 : 1;
    return a.order - b.order || (a.title < b.title ? -1 : 1);
  });
}
