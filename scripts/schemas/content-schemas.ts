import { z } from 'zod';
import { topicsSchema } from '../../src/core/contacts/topic.ts';
import { articleSchemas } from '../../src/core/content/article.ts';
import { calendarSchema } from '../../src/core/content/calendar.ts';
import { collectionNames } from '../../src/core/content/collections.ts';
import { factsSchema } from '../../src/core/content/facts.ts';
import { gapsSchema } from '../../src/core/content/gaps.ts';
import { glossarySchema } from '../../src/core/content/glossary.ts';
import { queryFileSchemas } from '../../src/core/content/learned.ts';
import { replySchema } from '../../src/core/content/reply.ts';
import { siteSchema } from '../../src/core/content/site.ts';
import { styleSchema } from '../../src/core/content/style.ts';
import { synonymsSchema } from '../../src/core/content/synonyms.ts';
import { wordsSchema } from '../../src/core/messages/words-schema.ts';
import { addNotes, type NotedSchema } from './field-notes.ts';

interface Described {
  schema: z.ZodType;
  /** Where its fields are explained. */
  file: string;
  constant: string;
}

/** What editors write, by the name of the schema's file. */
const described: Readonly<Record<string, Described>> = {
  site: { schema: siteSchema, file: 'src/core/content/site.ts', constant: 'siteSchema' },
  facts: { schema: factsSchema, file: 'src/core/content/facts.ts', constant: 'factsSchema' },
  synonyms: {
    schema: synonymsSchema,
    file: 'src/core/content/synonyms.ts',
    constant: 'synonymsSchema',
  },
  gaps: { schema: gapsSchema, file: 'src/core/content/gaps.ts', constant: 'gapsSchema' },
  calendar: {
    schema: calendarSchema,
    file: 'src/core/content/calendar.ts',
    constant: 'calendarSchema',
  },
  topics: { schema: topicsSchema, file: 'src/core/contacts/topic.ts', constant: 'topicsSchema' },
  glossary: {
    schema: glossarySchema,
    file: 'src/core/content/glossary.ts',
    constant: 'glossarySchema',
  },
  style: { schema: styleSchema, file: 'src/core/content/style.ts', constant: 'styleSchema' },
  learned: {
    schema: queryFileSchemas.learned,
    file: 'src/core/content/learned.ts',
    constant: 'learnedSchema',
  },
  protected: {
    schema: queryFileSchemas.protected,
    file: 'src/core/content/learned.ts',
    constant: 'protectedSchema',
  },
  words: {
    schema: wordsSchema,
    file: 'src/core/messages/words-schema.ts',
    constant: 'wordsSchema',
  },
  reply: { schema: replySchema, file: 'src/core/content/reply.ts', constant: 'replySchema' },
  ...Object.fromEntries(
    collectionNames.map((name) => [
      `article.${name}`,
      {
        schema: articleSchemas[name],
        file: 'src/core/content/article.ts',
        constant: `articleSchemas.${name}`,
      },
    ]),
  ),
};

/** The JSON schemas of everything that editors write, each field with its explanation, by name: `site`, `article.returns`. */
export function contentSchemas(): Map<string, NotedSchema> {
  return new Map(
    Object.entries(described).map(([name, { schema, file, constant }]) => {
      // Draft 7 is what editors' YAML support reads best; what JSON cannot say, the check says.
      const json = z.toJSONSchema(schema, {
        io: 'input',
        target: 'draft-7',
        unrepresentable: 'any',
        // Letters of any script are a word to some readers of patterns and a mistake to others.
        override: ({ jsonSchema }) => {
          if (jsonSchema.pattern?.includes('\\p{')) delete jsonSchema.pattern;
        },
      }) as NotedSchema;
      addNotes(json, file, constant);
      return [name, json];
    }),
  );
}
