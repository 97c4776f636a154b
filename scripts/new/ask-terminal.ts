import { confirm, isCancel, log, type Option, select, spinner, text } from '@clack/prompts';
import { type Asker, Stopped } from './asker.ts';
import type { NewWords } from './words.ts';

/** A person who answers by keys; Ctrl-C and Escape stop. */
export function askTerminal(say: Pick<NewWords, 'yes' | 'no'>): Asker {
  return {
    async choose(message, choices, initial) {
      return given(
        await select({
          message,
          options: choices as Option<(typeof choices)[number]['value']>[],
          ...(initial === undefined ? {} : { initialValue: initial }),
          showInstructions: false,
        }),
      );
    },
    async type(message, { initial, example, problem }) {
      const answer = await text({
        message,
        ...(initial ? { initialValue: initial } : {}),
        ...(example ? { placeholder: example } : {}),
        validate: (value) => problem((value ?? '').trim()),
      });
      return given(answer).trim();
    },
    async confirm(message, initial) {
      const { yes, no } = say;
      return given(await confirm({ message, initialValue: initial, active: yes, inactive: no }));
    },
    show: (message) => log.message(message),
    async during(message, after, work) {
      const wait = spinner();
      wait.start(message);
      try {
        return await work();
      } finally {
        wait.stop(after);
      }
    },
  };
}

function given<Value>(answer: Value): Exclude<Value, symbol> {
  if (isCancel(answer)) throw new Stopped();
  return answer as Exclude<Value, symbol>;
}
