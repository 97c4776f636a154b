import { z } from 'zod';
import { fromMessage, type Sentence } from '../../core/sentence.ts';
import { certainlyMeant, didYouMean } from '../did-you-mean.ts';
import type { Finding } from '../finding.ts';
import { finding } from '../rule.ts';
import type { RuleId } from '../rule-ids.ts';
import type { YamlText } from '../yaml-text.ts';
import { fieldsAt } from './fields-at.ts';
import { foundSentence } from './found-sentence.ts';
import { nameField } from './name-field.ts';
import { rightType } from './repair-sentence.ts';

export interface Explained {
  rule: RuleId;
  file: string;
  yaml: YamlText;
  schema: z.core.$ZodType;
  /** What the outermost fields belong to: "an article in shipping", "site.yml". */
  owner: Sentence;
}

/** What a schema refused, each with its line and in sentences of our own. */
export function explainIssues(
  issues: readonly z.core.$ZodIssue[],
  explained: Explained,
): Finding[] {
  return issues.flatMap((issue) => explainIssue(issue, explained));
}

function explainIssue(
  issue: z.core.$ZodIssue,
  { rule, file, yaml, schema, owner }: Explained,
): Finding[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    const fields = fieldsAt(schema, path);
    const of = path.length === 0 ? owner : nameField(path);
    return issue.keys.map((key) => {
      const meant = didYouMean(key, fields);
      const place = yaml.placeOf([...path, key]);
      const certain = certainlyMeant(key, fields);
      // A field that is there already would then be there twice.
      const free = certain !== undefined && yaml.valueAt([...path, certain]) === undefined;
      return finding(rule, file, place, {
        found: { en: `Unknown field \`${key}\`.`, de: `Das Feld \`${key}\` gibt es nicht.` },
        repair: {
          en: `${meant.en}Fields of ${of.en}: ${fields.join(', ')}.`,
          de: `${meant.de}Felder von ${of.de}: ${fields.join(', ')}.`,
        },
        ...(free && { fix: [{ ...place, written: key, meant: certain }] }),
      });
    });
  }
  const said = { found: foundSentence(issue), repair: repairOf(issue, schema) };
  return [finding(rule, file, yaml.placeOf(path), said)];
}

/** A schema's own sentence is written for a missing field; for a value of the wrong kind, the kind is what helps. */
function repairOf(issue: z.core.$ZodIssue, schema: z.core.$ZodType): Sentence {
  const input: unknown = issue.input;
  const fields = input === undefined ? fieldsAt(schema, issue.path) : [];
  if (fields.length > 0)
    return {
      en: `Add it, with its fields: ${fields.join(', ')}.`,
      de: `Ergänzen Sie es mit seinen Feldern: ${fields.join(', ')}.`,
    };
  // A file whose lines begin with names of their own says itself what a line looks like.
  if (issue.path.length === 0 && schema instanceof z.ZodRecord) return fromMessage(issue.message);
  return issue.code === 'invalid_type' && input !== undefined && input !== null
    ? rightType(issue.expected, input)
    : fromMessage(issue.message);
}
