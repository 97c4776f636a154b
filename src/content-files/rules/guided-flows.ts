import type { Nodes } from 'mdast';
import { longestFlow, mostAnswers } from '../../core/content/flow.ts';
import { attributeText } from '../attribute-text.ts';
import type { Finding } from '../finding.ts';
import { answersOf, askedIn, type Element, isNamed } from '../read-flows.ts';
import { type ArticleRule, finding, placeOfNode, type Said } from '../rule.ts';

const example = {
  en: '<Ask question="…"> <When answer="Yes"> … </When> <When answer="No"> … </When> </Ask>',
  de: '<Ask question="…"> <When answer="Ja"> … </When> <When answer="Nein"> … </When> </Ask>',
};

/** A guided flow can be followed: each question has two answers or more, and one question at most follows an answer. */
export const guidedFlows: ArticleRule = ({ file, tree }) => {
  const look = (node: Nodes, parents: readonly Nodes[]): Finding[] => [
    ...wrongIn(node, parents).map((said) => finding('guided-flows', file, placeOfNode(node), said)),
    ...childrenOf(node).flatMap((child) => look(child, [...parents, node])),
  ];
  return tree ? look(tree, []) : [];
};

function wrongIn(node: Nodes, parents: readonly Nodes[]): Said[] {
  if (isNamed(node, 'Ask')) return wrongQuestion(node, parents);
  return isNamed(node, 'When') ? wrongAnswer(node, parents) : [];
}

function childrenOf(node: Nodes): Nodes[] {
  return 'children' in node ? node.children : [];
}

function wrongQuestion(ask: Element, parents: readonly Nodes[]): Said[] {
  const answers = answersOf(ask);
  const names = answers.map((when) => attributeText(when, 'answer'));
  const twice = names.find((name, at) => name !== undefined && names.indexOf(name) < at);
  const depth = parents.filter((parent) => isNamed(parent, 'Ask')).length + 1;
  const wrong: (Said | false)[] = [
    answers.length < 2 && {
      found: {
        en: `\`<Ask>\` has ${answers.length === 1 ? 'one answer' : 'no answers'}.`,
        de: `\`<Ask>\` hat ${answers.length === 1 ? 'nur eine Antwort' : 'keine Antworten'}.`,
      },
      repair: {
        en: `A question needs at least two: ${example.en}.`,
        de: `Eine Frage braucht mindestens zwei: ${example.de}.`,
      },
    },
    answers.length > mostAnswers && {
      found: {
        en: `\`<Ask>\` has ${answers.length} answers.`,
        de: `\`<Ask>\` hat ${answers.length} Antworten.`,
      },
      repair: {
        en: `Give it at most ${mostAnswers}, or ask in two steps.`,
        de: `Lassen Sie höchstens ${mostAnswers} stehen, oder fragen Sie in zwei Schritten.`,
      },
    },
    twice !== undefined && {
      found: {
        en: `Two answers of \`<Ask>\` are “${twice}”.`,
        de: `Zwei Antworten von \`<Ask>\` heißen „${twice}“.`,
      },
      repair: {
        en: 'Give each answer words of its own.',
        de: 'Geben Sie jeder Antwort eigene Worte.',
      },
    },
    hasOther(ask) && {
      found: {
        en: 'In `<Ask>` stands something beside its answers.',
        de: 'In `<Ask>` steht etwas außerhalb der Antworten.',
      },
      repair: {
        en: 'Move it before the question, or into the answer that it belongs to.',
        de: 'Setzen Sie es vor die Frage oder in die Antwort, zu der es gehört.',
      },
    },
    depth > longestFlow && {
      found: {
        en: `${depth} questions stand inside one another here.`,
        de: `Hier stehen ${depth} Fragen ineinander.`,
      },
      repair: {
        en: `Ask at most ${longestFlow} in a row, then offer [a person](/contact).`,
        de: `Fragen Sie höchstens ${longestFlow}-mal nacheinander, dann führen Sie [zu einem Menschen](/contact).`,
      },
    },
  ];
  return wrong.filter((said) => said !== false);
}

function wrongAnswer(when: Element, parents: readonly Nodes[]): Said[] {
  const around = parents.findLast(({ type }) => type !== 'paragraph');
  const answer = attributeText(when, 'answer') ?? '';
  const wrong: (Said | false)[] = [
    !(around && isNamed(around, 'Ask')) && {
      found: {
        en: '`<When>` does not stand directly in an `<Ask>`.',
        de: '`<When>` steht nicht unmittelbar in einem `<Ask>`.',
      },
      repair: {
        en: `Write it between the tags of its question: ${example.en}.`,
        de: `Schreiben Sie es zwischen die Marken seiner Frage: ${example.de}.`,
      },
    },
    askedIn(when).length > 1 && {
      found: {
        en: `After the answer “${answer}” come two questions at once.`,
        de: `Nach der Antwort „${answer}“ kommen zwei Fragen auf einmal.`,
      },
      repair: {
        en: 'Ask one, and the other in one of its answers.',
        de: 'Stellen Sie eine, und die andere in einer ihrer Antworten.',
      },
    },
  ];
  return wrong.filter((said) => said !== false);
}

function hasOther(ask: Element): boolean {
  const answers = new Set<Nodes>(answersOf(ask));
  return (ask.children as Nodes[])
    .flatMap((child) => (child.type === 'paragraph' ? (child.children as Nodes[]) : [child]))
    .some((child) => !answers.has(child) && !(child.type === 'text' && child.value.trim() === ''));
}
