interface Version {
  locale: string;
  url: string;
  data: { updated?: string | undefined; checked?: string | undefined };
}

/**
 * The version in another language that says something newer: its `updated` lies after the day on which this one was
 * last changed or checked. The newest of them; undefined when there is none, or nobody has written down a day.
 */
export function newerVersion(
  { locale, data: { updated = '', checked = '' } }: Version,
  versions: readonly Version[],
): { locale: string; url: string; updated: string } | undefined {
  const own = updated > checked ? updated : checked;
  return versions
    .flatMap(({ locale: other, url, data }) =>
      other !== locale && data.updated !== undefined && own !== '' && data.updated > own
        ? [{ locale: other, url, updated: data.updated }]
        : [],
    )
    .sort((a, b) => (a.updated < b.updated ? 1 : -1))[0];
}
