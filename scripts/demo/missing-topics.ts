/** A question that customers of the demo shop have and that no article answers. */
export interface MissingTopic {
  id: string;
  /** How often it is asked, compared with the other topics. */
  weight: number;
  /** As customers type it, the most frequent wording first. */
  phrases: Readonly<Record<string, readonly string[]>>;
}

/** What the demo's customers look for in vain. The report has to find these again from the events alone. */
export const missingTopics: readonly MissingTopic[] = [
  {
    id: 'washing',
    weight: 10,
    phrases: {
      de: [
        'leinen waschen',
        'waschanleitung',
        'leinen waschanleitung',
        'wie wasche ich leinenbettwäsche',
        'bei wie viel grad waschen',
        'leinen in den trockner',
        'wolle waschen',
        'waschanleitung bettwäsche leinen',
        'darf man leinen in den trockner tun',
        'pflegehinweise leinen waschen',
        'bettwäsche waschen wie heiß',
      ],
      en: [
        'how to wash linen',
        'washing instructions',
        'linen washing instructions',
        'can i tumble dry linen',
        'wash linen bedding temperature',
        'care instructions linen wash',
        'how do i wash wool',
      ],
    },
  },
  {
    id: 'size-guide',
    weight: 8,
    phrases: {
      de: [
        'größentabelle',
        'größentabelle bettdecken',
        'welche größe bettdecke',
        'bettdecke größe doppelbett',
        'größen bettwäsche',
        'größentabelle bettwäsche',
        'welche größe brauche ich',
        'bettdecke übergröße',
        'wie groß ist die bettdecke',
        'spannbettlaken welche größe matratze',
      ],
      en: [
        'size guide',
        'duvet size guide',
        'what size duvet do i need',
        'duvet size for double bed',
        'size chart bed linen',
        'fitted sheet size for deep mattress',
      ],
    },
  },
  {
    id: 'store',
    weight: 6,
    phrases: {
      de: [
        'laden in hamburg',
        'ladengeschäft',
        'ladengeschäft hamburg',
        'filiale in der nähe',
        'gibt es ein ladengeschäft',
        'öffnungszeiten laden hamburg',
        'filiale hamburg',
        'kann ich die stoffe im laden anfassen',
        'showroom hamburg',
      ],
      en: [
        'store in hamburg',
        'do you have a shop in hamburg',
        'store opening hours',
        'showroom hamburg',
        'physical store near me',
      ],
    },
  },
  {
    id: 'certificates',
    weight: 5,
    phrases: {
      de: [
        'oeko tex',
        'oeko tex zertifikat',
        'gots zertifiziert',
        'zertifikate',
        'bio baumwolle zertifikat',
        'gots oder oeko tex zertifikat',
        'nachhaltigkeit zertifikate',
        'wo wird der leinen hergestellt',
        'nachhaltigkeit herstellung',
      ],
      en: [
        'oeko tex certificate',
        'gots certified',
        'sustainability certificates',
        'organic cotton certificate',
        'where is your linen made',
        'is it oeko tex certified',
      ],
    },
  },
  {
    id: 'repair',
    weight: 4,
    phrases: {
      de: [
        'reparaturservice',
        'decke reparieren lassen',
        'reparatur kissenbezug',
        'loch in der decke reparieren',
        'reißverschluss reparieren',
        'bieten sie reparatur an',
        'reparatur bezug reißverschluss',
      ],
      en: [
        'repair service',
        'repair a cushion cover',
        'can you repair a blanket',
        'repair a hole in my blanket',
        'replace broken zip repair',
      ],
    },
  },
  {
    id: 'samples',
    weight: 4,
    phrases: {
      de: [
        'stoffmuster',
        'stoffmuster bestellen',
        'stoffmuster kostenlos',
        'stoffprobe zuschicken',
        'farbmuster leinen',
        'muster vom stoff bestellen',
        'stoffprobe bestellen',
      ],
      en: [
        'fabric samples',
        'order fabric sample',
        'free fabric swatches',
        'colour swatches',
        'send me a fabric sample',
      ],
    },
  },
  {
    id: 'jobs',
    weight: 3,
    phrases: {
      de: [
        'jobs',
        'stellenangebote',
        'jobs hamburg lager',
        'bewerbung schicken',
        'ausbildung bewerbung',
        'offene stellenangebote',
        'bewerbung praktikum',
      ],
      en: ['jobs', 'jobs at your shop', 'job application', 'open job vacancies', 'apply for job'],
    },
  },
  {
    id: 'embroidery',
    weight: 2,
    phrases: {
      de: [
        'monogramm sticken',
        'handtücher besticken',
        'handtuch mit namen besticken',
        'monogramm auf bettwäsche sticken',
        'namen besticken lassen',
      ],
      en: ['embroidered towels', 'monogram embroidery', 'towel with name embroidered'],
    },
  },
];
