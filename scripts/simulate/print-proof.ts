import { type Check, holds } from '../../src/core/simulate/check.ts';

const nameWidth = 42;

export function printTable(
  head: readonly string[],
  rows: readonly (readonly [string, ...number[]])[],
): void {
  const [first = '', ...columns] = head;
  console.log(first.padEnd(nameWidth) + columns.map((name) => name.padStart(18)).join(''));
  for (const [name, ...numbers] of rows) {
    console.log(
      name.padEnd(nameWidth) + numbers.map((value) => value.toFixed(3).padStart(18)).join(''),
    );
  }
  console.log('');
}

/** Each number beside its bar. */
export function printChecks(checks: readonly Check[]): void {
  for (const check of checks) {
    const { name, value, bar, must } = check;
    const sign = must === 'reach' ? '≥' : '≤';
    const verdict = holds(check) ? 'reached' : 'MISSED';
    console.log(
      `${name.padEnd(nameWidth)}${value.toFixed(3).padStart(8)}  ${sign} ${bar.toFixed(2).padStart(5)}  ${verdict}`,
    );
  }
}
