import type {
  GapClass,
  NextStep,
  QueueItem,
  QueueKind,
  ReadOutcome,
  SkipReason,
} from '../../core/insights/report.ts';
import { messagesFor } from '../../core/messages/messages.ts';
import type { Interval, Range } from '../../core/stats/interval.ts';
import type { Numbers } from '../numbers.ts';
import { contactWords } from './contact-words.ts';
import { editorWords } from './editor-words.ts';
import { evidenceWords } from './evidence-words.ts';
import { fileWords } from './file-words.ts';
import { listed } from './listed.ts';
import { trendWords } from './trend-words.ts';

/** Everything the report says, in English: plain words, the number first, what to do next. */
export function englishWords(n: Numbers) {
  const times = (count: number) => (count === 1 ? 'once' : `${n.count(count)} times`);
  const some = (count: number, one: string, many: string) =>
    `${n.count(count)} ${count === 1 ? one : many}`;
  const texts = (count: number) =>
    `${spelled[count] ?? n.count(count)} ${count === 1 ? 'text' : 'texts'}`;

  return {
    ...fileWords.en(n),
    ...trendWords.en(n),
    ...evidenceWords.en(n),
    ...contactWords.en(n),
    ...editorWords.en(n),
    locale: 'en',
    quote: (text: string) => `“${text}”`,
    reasons: messagesFor('en').feedback.reasons as Readonly<Record<string, string>>,
    title: (site: string) => `Help report · ${site}`,
    kicker: (site: string) => `${site} · How the help pages are doing`,
    period: (from: string, to: string, days: number) =>
      from === to ? n.day(to) : `${n.day(from)} to ${n.day(to)}, ${some(days, 'day', 'days')}`,
    headline: {
      some: (count: number, worth: number) =>
        `${capital(texts(count))} could spare about ${n.amount(worth)} ${Number(n.amount(worth)) === 1 ? 'contact' : 'contacts'} a month`,
      none: 'No single text stands out this time',
      early: 'It is too early to say',
      waiting: (reads: number) =>
        `Texts were read ${times(reads)}, less than half an hour ago. That counts once it is clear what the readers did next.`,
      noneLead:
        'Nothing in this period is worth a contact a month. The table of texts below shows what was measured.',
      range: (worth: Interval) =>
        `Between ${n.amount(worth.low)} and ${n.amount(worth.high)}, as far as the numbers can tell.`,
      /** `money` in euro, `cost` of one contact already written out. */
      money: (money: Range, cost: string) =>
        `At ${cost} a contact that is about ${n.money(money.mid)} a month (${n.monies(money)}).`,
      counted: (reads: number, searches: number, contacts: number, votes: number) =>
        `Counted: texts read ${times(reads)}, ${some(searches, 'search', 'searches')}, ${some(contacts, 'click', 'clicks')} on a way to a person, ${some(votes, 'answer', 'answers')} to “Did this help?”.`,
    },
    empty: {
      title: 'Nothing has been recorded yet',
      lead: (days: number) =>
        `The store holds no events ${days > 0 ? `of the last ${some(days, 'day', 'days')}` : 'that could be counted'}. As soon as people read, search and answer, this page shows what to do first.`,
      how: 'How to get data',
      steps: [
        'To see a full report now, run `npm run demo`: it makes up ninety days of plausible traffic in a store of its own.',
        'To record your own readers, run `npm start`, open the address that it prints, read a text and answer “Did this help?”. Half an hour later it counts.',
        'If readers are there and nothing arrives: check `collector` in `content/site.yml` and `DATABASE_URL`.',
      ],
      left: 'What was left out',
      /** Something is in the store, but all of it was sent by programs. */
      programs:
        'All events so far come from programs: a browser that is driven by a test or runs without a window says so, and programs never count. To try Lotse with such a browser, run `npm run insights -- --count-programs`.',
    },
    contents: 'On this page',
    week: {
      heading: 'This week',
      later: 'After that',
      whole: 'Everything there is to do',
      wholeLead: 'One list, one unit: contacts that could be spared in a month.',
      perMonth: 'contacts a month',
      nextStep: 'Next step',
      asked: 'Asked like this',
      certainty: (share: number) =>
        share > 0.995
          ? 'It is practically certain that it does worse than a good text of its collection.'
          : `${n.share(share)} sure that it does worse than a good text of its collection.`,
      columns: { what: 'What', worth: 'Contacts a month', evidence: 'Why' },
    },
    kinds: {
      rewrite: 'Rewrite',
      'new-article': 'New text',
      wording: 'Add words',
      translation: 'Translate',
      ranking: 'Move up in the search',
      stale: 'Bring up to date',
      'root-cause': 'Remove the cause',
    } satisfies Record<QueueKind, string>,
    rareTopic: 'a topic that is put differently by everyone',
    evidence: (evidence: QueueItem['evidence']) =>
      capital(
        listed([
          evidence.reads !== undefined && `read ${times(evidence.reads)}`,
          evidence.contacts && `followed by a contact ${times(evidence.contacts)}`,
          evidence.bounced && `left at once ${times(evidence.bounced)}`,
          evidence.votesNo && `“no” ${times(evidence.votesNo)}`,
          evidence.comments && some(evidence.comments, 'comment', 'comments'),
          evidence.chains !== undefined && `searched ${times(evidence.chains)}`,
          evidence.unanswered !== undefined &&
            `about ${n.amount(evidence.unanswered)} without an answer`,
        ]),
      ),
    nextSteps: (near: string | null) =>
      ({
        'write-article': 'Write a text that answers this. Start with the answer in two sentences.',
        'check-nearest-then-write': near
          ? `Check first whether ${near} answers it. If so, add these words there; if not, write a new text.`
          : 'Check first whether a text answers it under other words. If not, write a new one.',
        'add-words': near
          ? `Add these words to ${near} under “alsoAsked”: the answer is there, it is not found.`
          : 'Add these words under “alsoAsked” to the text that answers it.',
        'fix-unclear':
          'Most of those who said why did not understand it. Say it in shorter sentences and show an example.',
        'fix-steps':
          'Most of those who said why tried it and failed. Go through the steps yourself and add what to do when one does not work.',
        'fix-outdated':
          'Most of those who said why found it out of date. Compare it with what the shop does today.',
        'say-what-it-answers':
          'Most of those who said why had another question. Say in the title what the text answers, and link to its neighbours.',
        'explain-policy':
          'Most of those who said why disagree with the rule. Give the reason for it, and what is possible all the same.',
        'read-comments': 'Read the comments below: they say what is missing.',
        'answer-first':
          'Nobody said why. Put the answer into the first two sentences, and see whether fewer people call.',
        translate: near
          ? `${near} answers it in another language. Translate it.`
          : 'A text in another language answers it. Translate it.',
        'update-translation': near
          ? `The text that ${near} is translated from has changed since. Bring the translation up to date.`
          : 'The original has changed since it was translated. Bring the translation up to date.',
        'lift-in-search': near
          ? `Those who find ${near} are helped, but it stands too far down. Say these words in its title or summary.`
          : 'Those who find the text are helped, but it stands too far down. Say these words in its title or summary.',
        'tell-apart': near
          ? `Readers open another text, and ${near} has the answer. Give that one these words under “alsoAsked”, and say in both titles what each answers.`
          : 'Readers open a text that does not answer this. Say in its title what it answers.',
        review:
          'Its day of review is past. Compare it with what the shop does today, and set a new day in “reviewBy”.',
        'prepare-next':
          'Its text with dates ends within fourteen days. Read what stands there afterwards, or write it: “validUntil” in its file says the day.',
        'look-at-edit':
          'Since its last change it helps fewer readers. Compare the two versions, and take back what does not help.',
        'take-to-owner':
          'Readers understand the text and do not accept the rule. Take the numbers to whoever decides on it; another text will not help.',
        'look-at-days':
          'Look what happened on these days. If it stays, say so at the top of the text.',
      }) satisfies Record<NextStep, string>,
    sure: {
      heading: 'How sure we are',
      more: 'More about this',
      places: (ranked: number, all: number) =>
        ranked === all
          ? `All ${some(all, 'text', 'texts')} have enough readers for a place in the list.`
          : `${n.count(ranked)} of ${some(all, 'text', 'texts')} have enough readers for a place in the list. For the others we say how many readers there were, and no more.`,
      rough: (reads: number) =>
        `Texts were read ${times(reads)}. With that, the order is still rough: neighbours in the list may well change places. Look at the ranges, not at the place.`,
      bouncesCount: (correlation: number, articles: number) =>
        `Going back at once counts as “did not help”, because here it goes along with contacts (rank correlation ${n.decimal(correlation)} over ${some(articles, 'text', 'texts')}).`,
      bouncesUnknown: (articles: number) =>
        `Going back at once does not count as “did not help”: too few texts have enough readers to tell what it means here (${n.count(articles)} of the 30 needed).`,
      bouncesDoNotCount: (correlation: number, articles: number) =>
        `Going back at once does not count as “did not help”: here it does not go along with contacts (rank correlation ${n.decimal(correlation)} over ${some(articles, 'text', 'texts')}).`,
      avoided: (avoided: Range, leaked: number, rate: Range) =>
        `The texts spare about ${n.amount(avoided.mid)} contacts a month (${n.amounts(avoided)}, depending on how many readers would have called otherwise). ${n.amount(leaked)} a month come all the same. So about ${n.share(rate.mid)} of the contacts that could be avoided are (${n.shares(rate)}).`,
      avoidedUnknown: 'How many contacts the texts spare cannot be told from these numbers.',
      visible: (share: number, clicks: number) =>
        `Nobody is kept from calling: ${n.share(share)} of the pages opened led to a click on a way to a person (${some(clicks, 'click', 'clicks')}).`,
      ranges: 'The range behind a number holds the true value in nine cases out of ten.',
    },
    articles: {
      heading: 'All texts',
      lead: 'Best first. “Did not help” is the share of readers who then went to contact, said no or went back at once. The line shows the range, the dot the most likely value, the upright mark the mean of all texts.',
      leadWithoutBounces:
        'Best first. “Did not help” is the share of readers who then went to contact or said no. The line shows the range, the dot the most likely value, the upright mark the mean of all texts.',
      columns: {
        rank: 'Place',
        title: 'Text',
        failure: 'Did not help',
        reads: 'Read',
        leak: 'Contact followed',
        fixFirst: 'Avoidable contacts a month',
        helpful: 'Of those who voted',
      },
      helpful: (up: number, votes: number) => `${n.count(up)} of ${n.count(votes)} “yes”`,
      noVotes: 'no votes',
      none: 'No text has enough readers for a place yet.',
      sort: (column: string) => `Sort by ${column}`,
    },
    little: {
      heading: 'Too little data',
      lead: 'These texts have too few readers for a judgement. Beside each: how often it was read.',
    },
    gaps: {
      heading: 'What people asked and did not find',
      lead: (k: number) =>
        `A question is shown word for word only when at least ${k} people typed it, on at least two days.`,
      none: 'No topic stands out: what was asked was mostly answered.',
      classes: {
        missing: 'No text answers this',
        wording: 'A text answers this, but is not found under these words',
        weak: 'The text is found and does not help',
      } satisfies Record<GapClass, string>,
      chains: (chains: number, unanswered: number, rate: number) =>
        `Searched ${times(chains)}, about ${n.amount(unanswered)} without an answer (${n.share(rate)}).`,
      queries: 'As typed',
      hidden: (count: number) =>
        `and ${some(count, 'wording', 'wordings')} that too few people typed to be shown`,
      onlyHidden: (count: number) =>
        count === 1
          ? 'One wording, which too few people typed to be shown.'
          : `${n.count(count)} wordings, each typed by too few people to be shown.`,
      more: (count: number) => `${some(count, 'more topic', 'more topics')}`,
      nearest: (title: string) => `Nearest text: ${title}`,
      meant: (title: string) => `The text meant: ${title}`,
      maybe: 'It is close: perhaps other words are enough.',
      missingWords: (words: string) => `Words to add: ${words}`,
      seen: (from: string, to: string, languages: string) =>
        `Asked from ${n.shortDay(from)} to ${n.shortDay(to)}, ${languages}`,
      other: (topics: number, chains: number, worth: Range) =>
        `Beside these: ${some(topics, 'topic', 'topics')} with ${some(chains, 'search', 'searches')} in all, each too rare to be shown; together about ${n.amount(worth.mid)} contacts a month (${n.amounts(worth)}).`,
    },
    inbox: {
      more: (count: number) => `${some(count, 'more comment', 'more comments')}`,
      heading: 'What readers wrote',
      lead: 'Every “no” that came with a comment, newest first, in the readers’ own words.',
      none: 'Nobody has left a comment in this period.',
    },
    guards: {
      heading: 'Checks on ourselves',
      lead: 'Numbers about spared contacts are worth nothing when people are hidden, voters are few or robots are counted.',
      contactClicks: 'Clicks on a way to a person',
      ofViews: (share: string) => `${share} of the pages opened`,
      channels: {
        email: 'e-mail',
        chat: 'chat',
        phone: 'phone',
        form: 'form',
        page: 'contact page',
      } as Readonly<Record<string, string>>,
      votes: 'Answers to “Did this help?”',
      votesOf: (share: string, range: string, reads: number) =>
        `${share} of the readers (${range}); texts were read ${times(reads)}`,
      upDown: (up: number, down: number) => `${n.count(up)} yes, ${n.count(down)} no`,
      silent: 'Readers of whom we know nothing more',
      silentOf: (share: string, reads: number) =>
        `${share} of the readers; texts were read ${times(reads)}`,
      bots: 'Robots, left out',
      botsOf: (journeys: number, events: number) =>
        `${some(journeys, 'visit', 'visits')} with ${some(events, 'event', 'events')}`,
      skipped: 'Other events left out',
      skipReasons: {
        unreadable: 'not readable',
        duplicate: 'sent twice',
        future: 'later than now',
        'before-period': 'before this period',
        'unknown-article': 'about texts that no longer exist',
      } satisfies Record<SkipReason, string>,
      nothing: 'none',
      waiting: 'Read less than half an hour ago, not counted yet',
    },
    method: {
      heading: 'How this is counted',
      paragraphs: [
        'A text counts as read when it was visible for three seconds and somebody scrolled, tapped or typed. Each reading has one outcome, the first that holds: a contact, a “no”, a “yes”, gone back at once (within 15 seconds, or a new search), or nothing more. Nothing more is neither success nor failure.',
        'Texts with few readers are drawn towards the mean of their collection, the more the fewer readers there are (empirical Bayes). So three lucky readers make no best text, and three unlucky ones no worst.',
        'Avoidable contacts a month = readings a month × how far the share of contacts lies above that of a good text (the best quarter) of the same collection. For searches: searches without an answer a month × the share of people who would then have written or called.',
        'The sum in the headline adds up the lower and the upper bounds, so its range is wider than needed rather than too narrow.',
        'Nothing is stored on the readers’ devices, no address is written down, and numbers, e-mail addresses and the like are taken out of what they type before it is stored.',
      ],
    },
    outcomes: {
      contact: 'contact',
      vote_no: '“no”',
      confirmed: '“yes”',
      bounced: 'gone back at once',
      silent: 'nothing more',
    } satisfies Record<ReadOutcome, string>,
    collections: {
      shipping: 'Delivery',
      returns: 'Returns',
      billing: 'Payment',
      fulfillment: 'Orders',
      accounts: 'Account',
    } as Readonly<Record<string, string>>,
    footer: (when: string, version: number) =>
      `Made on ${when} by Lotse. The same numbers are in report.xlsx, queue.csv, articles.csv, gaps.csv and report.json (version ${version}, described in report.schema.json); digest.md is a short form for mail or chat.`,
    csv: {
      article: 'article',
      title: 'title',
      collection: 'collection',
      locale: 'language',
      url: 'address',
      rank: 'place',
      tooLittleData: 'too little data',
      views: 'views',
      reads: 'reads',
      failure: 'did not help',
      leak: 'contact followed',
      avoidable: 'avoidable contacts a month',
      certainty: 'certainty',
      up: 'votes yes',
      down: 'votes no',
      helpful: 'helpful of those who voted',
      low: (column: string) => `${column} (low)`,
      high: (column: string) => `${column} (high)`,
      outcome: (outcome: string) => `reads: ${outcome}`,
      topic: 'topic',
      class: 'kind',
      queries: 'queries (count)',
      hidden: 'wordings not shown',
      chains: 'searches',
      unanswered: 'not answered (expected)',
      rate: 'share not answered',
      contacts: 'contacts a month',
      nearest: 'nearest article',
      words: 'words to add',
      locales: 'languages',
      firstDay: 'first day',
      lastDay: 'last day',
      otherTopics: '(other topics, each too rare to be shown)',
      yes: 'yes',
      no: 'no',
    },
    terminal: {
      worst: 'Texts worth rewriting',
      helpless: 'did not help',
      gaps: 'Asked and not found',
      more: (count: number) => `… and ${n.count(count)} more in the report`,
    },
  };
}

export type ReportWords = ReturnType<typeof englishWords>;

const spelled: Readonly<Record<number, string>> = { 1: 'one', 2: 'two', 3: 'three' };

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
