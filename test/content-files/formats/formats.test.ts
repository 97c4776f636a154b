import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/content-files/finding.ts';
import { githubAnnotations } from '../../../src/content-files/formats/github-annotations.ts';
import { sarifLog } from '../../../src/content-files/formats/sarif-log.ts';
import { rules } from '../../../src/content-files/rule-ids.ts';

const finding: Finding = {
  rule: 'links',
  file: 'content/returns/de/Größe, neu.mdx',
  line: 3,
  column: 5,
  severity: 'hint',
  found: { en: '100% wrong:\nreally.', de: 'Falsch.' },
  repair: { en: 'Write /contact.', de: 'Schreiben Sie /contact.' },
};

describe('GitHub annotations', () => {
  test('keep every sign that means something to GitHub', () => {
    expect(githubAnnotations([finding], 'en')).toBe(
      '::notice file=content/returns/de/Größe%2C neu.mdx,line=3,col=5,title=links::100%25 wrong:%0Areally. Write /contact.',
    );
  });

  test('are one line each', () => {
    expect(
      githubAnnotations([finding, { ...finding, severity: 'error' }], 'de').split('\n'),
    ).toHaveLength(2);
    expect(githubAnnotations([], 'de')).toBe('');
  });
});

/** What section 3 of the SARIF 2.1.0 standard demands of a log, as far as this one goes. */
describe('SARIF', () => {
  const { version, $schema, runs } = sarifLog([finding, { ...finding, severity: 'error' }], 'de');
  const [run] = runs;

  test('is a log of version 2.1.0 with one run of a named tool', () => {
    expect(version).toBe('2.1.0');
    expect($schema).toMatch(/sarif-2\.1\.0\.json$/);
    expect(runs).toHaveLength(1);
    expect(run?.tool.driver.name).toBe('Lotse');
    expect(run?.columnKind).toBe('utf16CodeUnits');
  });

  test('describes each rule once, and each result points to its own', () => {
    const described = run?.tool.driver.rules ?? [];
    expect(described.map(({ id }) => id)).toEqual(Object.keys(rules));
    for (const result of run?.results ?? [])
      expect(described[result.ruleIndex]?.id).toBe(result.ruleId);
  });

  test('says level, message and place of each result; addresses are encoded', () => {
    const [first, second] = run?.results ?? [];
    expect([first?.level, second?.level]).toEqual(['note', 'error']);
    expect(first?.message.text).toBe('Falsch. Schreiben Sie /contact.');
    expect(first?.locations[0]?.physicalLocation).toEqual({
      artifactLocation: {
        uri: 'content/returns/de/Gr%C3%B6%C3%9Fe,%20neu.mdx',
        uriBaseId: '%SRCROOT%',
      },
      region: { startLine: 3, startColumn: 5 },
    });
  });
});
