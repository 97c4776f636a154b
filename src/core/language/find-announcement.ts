import { placeSentences } from './place-sentences.ts';

/** How sentences begin that announce an answer instead of giving it. */
const announcements: Readonly<Record<string, RegExp>> = {
  de: /^(?:(?:In|Auf) (?:diesem|dieser) (?:Artikel|Beitrag|Seite|Anleitung|Abschnitt)|Diese[rs]? (?:Artikel|Beitrag|Seite|Anleitung) (?:erklärt|zeigt|beschreibt|informiert|hilft|gibt|enthält)|Hier (?:erfahren|erfährst|lesen|liest|zeigen|erklären|beschreiben|informieren)|Hier finde(?:n Sie|st du) (?:alle|alles|Informationen|Infos|Antworten|eine Übersicht|einen Überblick)|Hier steht, (?:wie|was|wann|wo)|Erfahren Sie|Erfahre,? |Lesen Sie (?:hier|im Folgenden)|Im Folgenden|Nachfolgend|Wir (?:erklären|zeigen|informieren) (?:Ihnen|Sie|dir|dich)|Alles,? was (?:Sie|du) (?:über|zu|wissen)|Informationen (?:zu|über|rund um))/iu,
  en: /^(?:(?:In|On) this (?:article|page|guide|section)|This (?:article|page|guide|section) (?:explains|shows|describes|covers|tells|contains|is about|will)|Here (?:you|we)(?:’ll|'ll| will| can)? (?:find out|find all|find information|find answers|learn|read|see how|explain|show|describe)|(?:Learn|Find out|Discover|Read on|Read here|See) (?:how|what|when|where|why|more|about|all|everything|to)|Below,? (?:you|we)|The following|We(?:’ll|'ll| will)? (?:explain|show you|describe)|Everything you need to know|All you need to know|Information (?:on|about))/iu,
};

/** The first of a text's first two sentences that announces instead of answering; undefined when both answer. */
export function findAnnouncement(text: string, locale: string): string | undefined {
  const pattern = announcements[locale];
  if (!pattern) return undefined;
  return placeSentences(text, locale)
    .slice(0, 2)
    .find((sentence) => pattern.test(sentence.text))?.text;
}
