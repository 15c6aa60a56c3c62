/**
 * A small questionnaire whose attributes stand in the address, for journeys with drafts: `?drafts=device&draft-days=30`.
 * `later` asks its second version.
 */
const label = (fi) => ({ fi });

const first = {
  talkoot: 1,
  id: 'kuljetus',
  version: '1.0.0',
  languages: ['fi'],
  title: label('Kuljetuskysely'),
  sections: [
    {
      id: 'you',
      label: label('Sinä'),
      questions: [
        { id: 'name', type: 'text', label: label('Nimi') },
        { id: 'story', type: 'text', multiline: true, label: label('Kerro matkastasi') },
        { id: 'age', type: 'number', label: label('Ikä') },
      ],
    },
    {
      id: 'ways',
      label: label('Kulkeminen'),
      questions: [
        {
          id: 'way',
          type: 'choice',
          label: label('Miten kuljet?'),
          options: [
            { value: 'bus', label: label('Bussilla') },
            { value: 'walk', label: label('Kävellen') },
          ],
        },
        { id: 'actors', type: 'list', list: 'actors', label: label('Kenen kanssa?') },
      ],
    },
  ],
};

const [you, ways] = first.sections;
const later = {
  ...first,
  version: '2.0.0',
  migrations: [{ to: '2.0.0', questions: { name: 'nickname' } }],
  sections: [
    {
      ...you,
      questions: [{ id: 'nickname', type: 'text', label: label('Kutsumanimi') }, ...you.questions.slice(2)],
    },
    ways,
  ],
};

const element = document.querySelector('talkoot-questionnaire');
const parameters = new URLSearchParams(location.search);
for (const [name, value] of parameters) if (name !== 'later') element.setAttribute(name, value);
element.addEventListener('talkoot-submit', (event) => {
  globalThis.submitted = event.response;
  event.respondWith(Promise.resolve({ id: event.response.id }));
});
await customElements.whenDefined('talkoot-questionnaire');
element.definition = parameters.has('later') ? later : first;

addEventListener('pageshow', ({ persisted }) => (globalThis.wasKept = persisted));
