import type { Finding } from './finding.ts';

/** Whether an article allows what was found in it. Errors cannot be allowed: the site would not work. */
export function isSilenced(
  { rule, severity }: Finding,
  allow: Readonly<Record<string, string>> | undefined,
): boolean {
  return severity !== 'error' && allow !== undefined && Object.hasOwn(allow, rule);
}
