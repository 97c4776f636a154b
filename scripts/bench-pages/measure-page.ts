import lighthouse from 'lighthouse';

/** The four categories, in the order in which everybody names them. */
export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

export interface MeasuredPage {
  /** 0 to 100. */
  scores: Record<(typeof categories)[number], number>;
  /** Largest contentful paint and total blocking time, ms. */
  lcp: number;
  tbt: number;
  /** Cumulative layout shift, without a unit. */
  cls: number;
  /** What cost points: `seo: Document does not have a meta description`. */
  lost: string[];
}

export interface MeasureOptions {
  /** Debugging port of the browser. */
  port: number;
  /** The page asks not to be indexed, on purpose; Lighthouse would take that for a mistake. */
  unlisted?: boolean;
}

/** One run of Lighthouse as it comes: a phone in the middle of the range on a slow line. */
export async function measurePage(
  url: string,
  { port, unlisted = false }: MeasureOptions,
): Promise<MeasuredPage> {
  const result = await lighthouse(url, {
    port,
    logLevel: 'error',
    output: 'json',
    onlyCategories: [...categories],
    ...(unlisted && { skipAudits: ['is-crawlable'] }),
  });
  if (!result) throw new Error(`Lighthouse said nothing about ${url}.`);
  const { lhr } = result;
  if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`);
  const numberOf = (id: string) => lhr.audits[id]?.numericValue ?? Number.NaN;
  const scores = Object.fromEntries(
    categories.map((id) => [id, Math.round((lhr.categories[id]?.score ?? 0) * 100)]),
  ) as MeasuredPage['scores'];
  const lost = categories.flatMap((category) =>
    (lhr.categories[category]?.auditRefs ?? []).flatMap(({ id, weight }) => {
      const { score, title, displayValue = '' } = lhr.audits[id] ?? {};
      const costs = weight > 0 && typeof score === 'number' && score < 0.995;
      return costs ? [`${category}: ${title} ${displayValue}`.trim()] : [];
    }),
  );
  return {
    scores,
    lcp: numberOf('largest-contentful-paint'),
    tbt: numberOf('total-blocking-time'),
    cls: numberOf('cumulative-layout-shift'),
    lost,
  };
}
