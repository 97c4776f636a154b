import { UserError } from '../../src/core/user-error.ts';
import type { Asker } from './asker.ts';

/** Nobody is there: each question has the answer that is proposed, and one that has none is a mistake. */
export function askNobody(print: (text: string) => void): Asker {
  return {
    async choose(message, choices, initial) {
      const answer = initial ?? choices[0]?.value;
      if (answer === undefined) throw new UserError(message);
      return answer;
    },
    async type(message, { initial = '', problem }) {
      const wrong = problem(initial);
      if (wrong !== undefined) throw new UserError(`${message} ${wrong}`);
      return initial;
    },
    confirm: async (_message, initial) => initial,
    show: print,
    during: (_message, _after, work) => work(),
  };
}
