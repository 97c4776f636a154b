import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type { z } from 'zod';
import type { Report } from '../../../src/core/insights/report.ts';
import { reportJsonSchema, reportSchema } from '../../../src/core/insights/report-schema.ts';

type Published = z.output<typeof reportSchema>;
type Item<List> = List extends readonly (infer One)[] ? One : never;

const golden = join(import.meta.dirname, '../../report/golden');

describe('the published schema of report.json', () => {
  // An error of the compiler here names a field of the report that `report-schema.ts` does not know yet: add it there.
  test('lets every report through, and knows every field of it (checked by the compiler)', () => {
    expectTypeOf<Report>().toExtend<Published>();
    expectTypeOf<keyof Published>().toEqualTypeOf<keyof Report>();
    expectTypeOf<keyof Published['totals']>().toEqualTypeOf<keyof Report['totals']>();
    expectTypeOf<keyof Item<Published['articles']>>().toEqualTypeOf<
      keyof Item<Report['articles']>
    >();
    expectTypeOf<keyof Item<Published['gaps']>>().toEqualTypeOf<keyof Item<Report['gaps']>>();
    expectTypeOf<keyof Item<Published['queue']>>().toEqualTypeOf<keyof Item<Report['queue']>>();
    expectTypeOf<keyof Item<Published['inbox']>>().toEqualTypeOf<keyof Item<Report['inbox']>>();
    expectTypeOf<keyof NonNullable<Published['time']>>().toEqualTypeOf<
      keyof NonNullable<Report['time']>
    >();
    expectTypeOf<keyof NonNullable<Published['contacts']>>().toEqualTypeOf<
      keyof NonNullable<Report['contacts']>
    >();
    expectTypeOf<keyof NonNullable<Published['data']>>().toEqualTypeOf<
      keyof NonNullable<Report['data']>
    >();
  });

  test.each(readdirSync(golden))('fits the golden report "%s", and keeps all of it', (name) => {
    const report: unknown = JSON.parse(readFileSync(join(golden, name, 'report.json'), 'utf8'));
    expect(reportSchema.parse(report)).toEqual(report);
  });

  test('says its version, and forbids no field that is added later', () => {
    const schema = reportJsonSchema() as Record<string, unknown>;
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'urn:lotse:report:1',
      type: 'object',
      properties: { version: { const: 1 } },
    });
    expect(JSON.stringify(schema)).not.toContain('"additionalProperties":false');
    const small = JSON.parse(readFileSync(join(golden, 'small/report.json'), 'utf8'));
    expect(reportSchema.safeParse({ ...small, later: 1 }).success).toBe(true);
    expect(reportSchema.safeParse({ ...small, queue: 'none' }).success).toBe(false);
  });
});
