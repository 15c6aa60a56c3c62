/** What the three libraries of the comparison were given too: thirty open questions in seven sections. */
const SECTIONS = [5, 5, 4, 4, 4, 4, 4];

document.querySelector('talkoot-questionnaire').definition = {
  talkoot: 1,
  id: 'thirty',
  version: '1.0.0',
  languages: ['fi'],
  title: { fi: 'Kolmekymmentä kysymystä' },
  sections: SECTIONS.map((count, section) => ({
    id: `section${section}`,
    label: { fi: `Osa ${section + 1}` },
    questions: Array.from({ length: count }, (_, question) => ({
      id: `question${section}${question}`,
      type: 'text',
      label: { fi: `Kysymys ${question + 1}` },
    })),
  })),
};
