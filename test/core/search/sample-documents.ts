import type { SearchDocument } from '../../../src/core/search/search-document.ts';

type Sample = Pick<SearchDocument, 'title' | 'summary'> & Partial<SearchDocument>;

function sample(article: string, document: Sample): SearchDocument {
  const [collection = '', locale = '', slug = ''] = article.split('/');
  return {
    article,
    locale,
    collection,
    url: `/${locale}/${collection}/${slug}/`,
    alsoAsked: [],
    keywords: [],
    sections: [],
    ...document,
  };
}

/** A few articles of a made-up bicycle shop, small enough that every expected result can be seen by eye. */
export const englishDocuments: readonly SearchDocument[] = [
  sample('shipping/en/where-is-my-parcel', {
    title: 'Where is my parcel?',
    summary: 'Follow your parcel with the tracking link in the dispatch email.',
    sections: [
      {
        id: '',
        heading: '',
        text: 'We send you a tracking link as soon as your parcel leaves us.',
      },
      {
        id: 'not-delivered',
        heading: 'The carrier could not deliver',
        text: 'The carrier tries a second time on the next working day. After that the parcel waits for you in a shop nearby for seven days.',
      },
    ],
  }),
  sample('returns/en/return-an-item', {
    title: 'Return an item',
    summary: 'Send items back within thirty days. Register the return in your account first.',
    alsoAsked: ['how do i get my money back'],
    sections: [
      { id: '', heading: '', text: 'Print the label and take the box to a post office.' },
      { id: 'refund', heading: 'Your refund', text: 'We refund the price within five days.' },
    ],
  }),
  sample('billing/en/pay-by-invoice', {
    title: 'Pay by invoice',
    summary: 'Companies and private customers in Germany can pay by invoice within fourteen days.',
    keywords: ['bill'],
    sections: [
      { id: '', heading: '', text: 'Choose invoice as the payment method at the checkout.' },
    ],
  }),
  sample('accounts/en/reset-password', {
    title: 'Reset a forgotten password',
    summary: 'Choose a new password with the link that we send to your email address.',
    sections: [{ id: '', heading: '', text: 'The link is valid for one hour.' }],
  }),
  sample('fulfillment/en/cancel-order', {
    title: 'Cancel an order',
    summary: 'An order can be cancelled until it is packed.',
    sections: [
      { id: '', heading: '', text: 'Bicycles <b>made to order</b> & frames cannot be cancelled.' },
    ],
  }),
];

export const germanDocuments: readonly SearchDocument[] = [
  sample('shipping/de/where-is-my-parcel', {
    title: 'Wo ist mein Paket?',
    summary: 'Verfolgen Sie Ihr Paket mit dem Link in der Versandmail.',
    sections: [
      { id: '', heading: '', text: 'Die Standardlieferung dauert zwei bis drei Werktage.' },
      {
        id: 'ablageort',
        heading: 'Nicht zu Hause?',
        text: 'Der Zusteller bringt das Paket zu einer Filiale in der Nähe. Größere Räder liefert eine Spedition.',
      },
    ],
  }),
  sample('returns/de/return-an-item', {
    title: 'Artikel zurücksenden',
    summary: 'Melden Sie die Rücksendung in Ihrem Konto an und drucken Sie das Etikett.',
    sections: [{ id: '', heading: '', text: 'Die Rückerstattung kommt innerhalb von fünf Tagen.' }],
  }),
  sample('billing/de/pay-by-invoice', {
    title: 'Auf Rechnung bezahlen',
    summary: 'Kunden in Deutschland zahlen innerhalb von vierzehn Tagen.',
    sections: [{ id: '', heading: '', text: 'Wählen Sie an der Kasse die Zahlungsart Rechnung.' }],
  }),
  sample('accounts/de/reset-password', {
    title: 'Passwort vergessen',
    summary: 'Wählen Sie mit dem Link in unserer E-Mail ein neues Passwort.',
    sections: [{ id: '', heading: '', text: 'Der Link gilt eine Stunde.' }],
  }),
];
