import { z } from 'zod';
import { didYouMean } from '../did-you-mean.ts';
import { finding } from '../rule.ts';
import type { Finding } from '../source-content.ts';
import type { YamlText } from '../yaml-text.ts';
import { fieldsAt } from './fields-at.ts';
import { foundSentence } from './found-sentence.ts';
import { nameField } from './name-field.ts';
import { rightType } from './repair-sentence.ts';

export interface Explained {
  file: string;
  yaml: YamlText;
  schema: z.core.$ZodType;
  /** What the outermost fields belong to: "an article in shipping", "site.yml". */
  owner: string;
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
  { file, yaml, schema, owner }: Explained,
): Finding[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    const fields = fieldsAt(schema, path);
    const of = path.length === 0 ? owner : nameField(path);
    return issue.keys.map((key) =>
      finding(
        file,
        yaml.placeOf([...path, key]),
        `Unknown field \`${key}\`.`,
        `${didYouMean(key, fields)}Fields of ${of}: ${fields.join(', ')}.`,
      ),
    );
  }
  return [finding(file, yaml.placeOf(path), foundSentence(issue), repairOf(issue, schema))];
}

/** A schema's own sentence is written for a missing field; for a value of the wrong kind, the kind is what helps. */
function repairOf(issue: z.core.$ZodIssue, schema: z.core.$ZodType): string {
  const input: unknown = issue.input;
  const fields = input === undefined ? fieldsAt(schema, issue.path) : [];
  if (fields.length > 0) return `Add it, with its fields: ${fields.join(', ')}.`;
  // A file whose lines begin with names of their own says itself what a line looks like.
  if (issue.path.length === 0 && schema instanceof z.ZodRecord) return issue.message;
  return issue.code === 'invalid_type' && input !== undefined && input !== null
    ? rightType(issue.expected, input)
    : issue.message;
}
