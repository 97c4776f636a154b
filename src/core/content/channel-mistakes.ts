import { z } from 'zod';
import type { Sentence } from '../sentence.ts';

/** What somebody wrote about a way to reach a person, as far as its fields depend on each other. */
interface GivenChannel {
  kind: 'email' | 'phone' | 'chat' | 'form' | 'callback' | 'social';
  value: string;
  label?: unknown;
  takes?: unknown;
}

interface Mistake {
  field: 'value' | 'label' | 'takes';
  message: Sentence;
}

const links: readonly GivenChannel['kind'][] = ['chat', 'callback', 'social'];

/** What does not fit the kind of a channel: a button that leads nowhere is worse than none. */
export function channelMistakes({ kind, value, label, takes }: GivenChannel): Mistake[] {
  const mistakes: Mistake[] = [];
  const wrongValue = mistakeInValue(kind, value.trim());
  if (wrongValue !== undefined) mistakes.push({ field: 'value', message: wrongValue });
  if (kind === 'social' && label === undefined)
    mistakes.push({
      field: 'label',
      message: {
        en: 'Say what the way is called, such as `{ en: WhatsApp }`.',
        de: 'Sagen Sie, wie der Weg heißt, zum Beispiel `{ de: WhatsApp }`.',
      },
    });
  if (takes !== undefined && !links.includes(kind))
    mistakes.push({
      field: 'takes',
      message: {
        en: 'Only the links `chat`, `callback` and `social` take parameters. Leave it out here.',
        de: 'Nur die Links `chat`, `callback` und `social` nehmen Parameter. Lassen Sie es hier weg.',
      },
    });
  return mistakes;
}

function mistakeInValue(kind: GivenChannel['kind'], value: string): Sentence | undefined {
  if (kind === 'email')
    return z.email().safeParse(value).success
      ? undefined
      : {
          en: 'Write an e-mail address, such as help@shop.example.',
          de: 'Schreiben Sie eine E-Mail-Adresse, zum Beispiel hilfe@shop.example.',
        };
  if (kind === 'phone')
    return value.replace(/\D/g, '').length >= 3
      ? undefined
      : {
          en: 'Write a phone number, such as +49 40 123456.',
          de: 'Schreiben Sie eine Telefonnummer, zum Beispiel +49 40 123456.',
        };
  if (URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)) return undefined;
  return kind === 'form'
    ? {
        en: 'Write the full address that takes the form, with https://.',
        de: 'Schreiben Sie die vollständige Adresse, die das Formular annimmt, mit https://.',
      }
    : {
        en: 'Write the full address of the page, with https://.',
        de: 'Schreiben Sie die vollständige Adresse der Seite, mit https://.',
      };
}
