import { describe, expect, test } from 'vitest';
import { exitCodeOf } from '../../scripts/lib/run-command.ts';
import { UserError } from '../../src/core/user-error.ts';

async function run(command: () => Promise<number | undefined>) {
  const printed: string[] = [];
  const code = await exitCodeOf(command, (message) => printed.push(message));
  return { code, printed };
}

describe('exitCodeOf', () => {
  test('a command’s own exit code is kept, and nothing is printed', async () => {
    expect(await run(async () => 1)).toEqual({ code: 1, printed: [] });
    expect(await run(async () => 0)).toEqual({ code: 0, printed: [] });
  });

  test('a command without an exit code is not ended, so that its server goes on', async () => {
    expect(await run(async () => undefined)).toEqual({ code: undefined, printed: [] });
  });

  test('a person’s mistake is printed as its sentence and the next step, without a stack', async () => {
    const failing = async () => {
      throw new UserError('Port 4321 is in use.', { hint: 'Choose another: PORT=4322 npm start' });
    };
    expect(await run(failing)).toEqual({
      code: 1,
      printed: ['Port 4321 is in use.\n  Choose another: PORT=4322 npm start'],
    });
  });

  test('a mistake without a hint is its sentence alone', async () => {
    const failing = async () => {
      throw new UserError('The network cannot be reached.');
    };
    expect((await run(failing)).printed).toEqual(['The network cannot be reached.']);
  });

  test('anything else is a bug: called unexpected, with its stack and another exit code', async () => {
    const failing = async () => {
      throw new TypeError('x is not a function');
    };
    const { code, printed } = await run(failing);
    expect(code).toBe(70);
    expect(printed[0]).toMatch(
      /^Unexpected error, please report it\.\nTypeError: x is not a function\n {4}at .*run-command\.test\.ts/,
    );
  });

  test('something thrown that is no error is printed as it is', async () => {
    const failing = async () => {
      throw 'just text';
    };
    expect((await run(failing)).printed).toEqual([
      'Unexpected error, please report it.\njust text',
    ]);
  });
});
