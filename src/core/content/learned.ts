import { z } from 'zod';
import { asMessage } from '../sentence.ts';
import { articleReference } from './article.ts';

/** As long as what the log keeps of a query. */
const query = z.string().trim().min(2).max(120);

/**
 * `content/learned.<locale>.yml`: what customers typed and which article answered it, taken from the log. `npm run
 * insights` proposes the entries; an editor copies those that are right. The search treats them like `alsoAsked`.
 *
 *     returns/return-an-item:
 *       - schicken wie zurück
 *       - retoure ohne drucker
 */
export const learnedSchema = z.record(articleReference, z.array(query).min(1).max(60), {
  error: ({ code }) =>
    code === 'invalid_type'
      ? asMessage({
          en: 'Write one article a line, such as `returns/return-an-item:`, and below it its queries.',
          de: 'Schreiben Sie je Zeile einen Artikel, zum Beispiel `returns/return-an-item:`, und darunter seine Suchanfragen.',
        })
      : undefined,
});

/**
 * `content/protected.<locale>.yml`: queries that must go on finding their article among the first three, whatever is
 * changed. The build stops when one does not.
 *
 *     wo ist mein paket: shipping/where-is-my-parcel
 */
export const protectedSchema = z.record(query, articleReference, {
  error: ({ code }) =>
    code === 'invalid_type'
      ? asMessage({
          en: 'Write one query a line and behind it its article: `my query: returns/return-an-item`.',
          de: 'Schreiben Sie je Zeile eine Suchanfrage und dahinter ihren Artikel: `meine Frage: returns/return-an-item`.',
        })
      : undefined,
});

/** The files of queries in a content folder: `<kind>.<locale>.yml`. */
export const queryFileSchemas = { learned: learnedSchema, protected: protectedSchema } as const;
export type QueryFileKind = keyof typeof queryFileSchemas;
