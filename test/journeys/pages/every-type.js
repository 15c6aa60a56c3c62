/** A questionnaire with a question of every type, in Finnish and Swedish, for journeys through all of it. */
const of = (fi, sv) => ({ fi, sv });
const options = (...labels) => labels.map(([value, fi, sv]) => ({ value, label: of(fi, sv) }));

const WAYS = options(
  ['phone', 'Puhelimella', 'Per telefon'],
  ['mail', 'Sähköpostilla', 'Per e-post'],
  ['visit', 'Käymällä', 'Genom besök'],
);

export const SECTIONS = [
  {
    id: 'you',
    label: of('Sinä', 'Du'),
    questions: [
      { id: 'intro', type: 'note', label: of('Vastaa omin sanoin.', 'Svara med egna ord.') },
      {
        id: 'name',
        type: 'text',
        required: true,
        label: of('Nimi', 'Namn'),
        hint: of('Kutsumanimi riittää.', 'Tilltalsnamnet räcker.'),
      },
      { id: 'story', type: 'text', multiline: true, label: of('Kerro työstäsi', 'Berätta om ditt arbete') },
      {
        id: 'years',
        type: 'number',
        min: 0,
        max: 60,
        integer: true,
        nonresponse: ['dontKnow'],
        label: of('Vuosia verkostossa', 'År i nätverket'),
      },
      { id: 'begun', type: 'date', label: of('Aloituspäivä', 'Startdag') },
      { id: 'busiest', type: 'month', label: of('Kiireisin kuukausi', 'Den livligaste månaden') },
    ],
  },
  {
    id: 'ways',
    label: of('Yhteydet', 'Kontakter'),
    questions: [
      { id: 'member', type: 'boolean', label: of('Oletko jäsen?', 'Är du medlem?') },
      {
        id: 'way',
        type: 'choice',
        options: WAYS,
        other: true,
        label: of('Miten otat yhteyttä?', 'Hur tar du kontakt?'),
      },
      {
        id: 'days',
        type: 'choices',
        options: options(['mon', 'Maanantai', 'Måndag'], ['tue', 'Tiistai', 'Tisdag']),
        label: of('Milloin?', 'När?'),
      },
      { id: 'who', type: 'list', list: 'actors', label: of('Kenen kanssa?', 'Med vem?') },
    ],
  },
  {
    id: 'opinions',
    label: of('Mielipiteet', 'Åsikter'),
    questions: [
      {
        id: 'content',
        type: 'scale',
        min: 0,
        max: 5,
        label: of('Kuinka tyytyväinen olet?', 'Hur nöjd är du?'),
        texts: { 'point.0': of('En lainkaan', 'Inte alls'), 'point.5': of('Erittäin', 'Mycket') },
      },
      {
        id: 'support',
        type: 'matrix',
        rows: [
          { id: 'town', label: of('Kunta', 'Kommunen') },
          { id: 'clubs', label: of('Yhdistykset', 'Föreningarna') },
        ],
        options: options(['little', 'Vähän', 'Lite'], ['much', 'Paljon', 'Mycket']),
        label: of('Keneltä saat tukea?', 'Vem stöder dig?'),
      },
      { id: 'order', type: 'ranking', options: WAYS, label: of('Järjestä tavat', 'Ordna sätten') },
      {
        id: 'time',
        type: 'allocation',
        total: 100,
        options: options(['meetings', 'Kokoukset', 'Möten'], ['people', 'Ihmiset', 'Människor']),
        label: of('Mihin aika menee?', 'Vart går tiden?'),
      },
    ],
  },
  {
    id: 'goals',
    label: of('Tavoitteet', 'Mål'),
    questions: [
      {
        id: 'goal',
        type: 'group',
        repeat: true,
        label: of('Tavoitteet', 'Mål'),
        texts: { row: of('Tavoite', 'Mål'), add: of('Lisää tavoite', 'Lägg till ett mål') },
        questions: [
          { id: 'what', type: 'text', required: true, label: of('Mitä tavoitellaan?', 'Vad är målet?') },
          { id: 'cost', type: 'number', label: of('Hinta', 'Pris') },
        ],
      },
      {
        id: 'sum',
        type: 'calculation',
        calculate: 'sum(goal.map(g, g.cost))',
        label: of('Yhteensä', 'Totalt'),
      },
    ],
  },
];

const element = document.querySelector('talkoot-questionnaire');
const [only] = new URLSearchParams(location.search).getAll('only');
element.lists = {
  actors: [
    { id: 'town', label: 'Kunta' },
    { id: 'club', label: 'Marttayhdistys' },
  ],
};
element.texts = {
  fi: {
    'nonresponse.dontKnow': 'En osaa sanoa',
    start: 'Vastaaminen on vapaaehtoista.',
    done: 'Tulokset kerrotaan keväällä.',
  },
  sv: {
    'nonresponse.dontKnow': 'Kan inte säga',
    start: 'Att svara är frivilligt.',
    done: 'Resultaten berättas på våren.',
  },
};
const needed = (question) =>
  ['note', 'calculation'].includes(question.type) ? question : { ...question, required: true };
// One question alone is needed, so that it can be seen in error.
const sections = only
  ? [
      {
        id: 'only',
        label: of('Osa', 'Del'),
        questions: SECTIONS.flatMap(({ questions }) => questions)
          .filter(({ id }) => id === only || (only === 'sum' && id === 'goal'))
          .map((question) => (only === 'sum' ? question : needed(question))),
      },
    ]
  : SECTIONS;
if (only) element.texts = { fi: { 'nonresponse.dontKnow': 'En osaa sanoa' }, sv: {} };
element.definition = {
  talkoot: 1,
  id: 'every-type',
  version: '1.0.0',
  languages: ['fi', 'sv'],
  title: of('Kaikki lajit', 'Alla slag'),
  sections,
};

globalThis.received = [];
element.addEventListener('talkoot-submit', (event) => {
  globalThis.received.push(event.response);
  event.respondWith(Promise.resolve({ id: 'receipt' }));
});
