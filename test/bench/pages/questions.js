/** The same questionnaire for all: open questions and one choice in five, in sections of ten, all on one page. */
export const COUNT = Number(new URLSearchParams(location.search).get('count'));

export const QUESTIONS = Array.from({ length: COUNT }, (_, index) => ({
  id: `question${index}`,
  label: `Kysymys ${index + 1}: miten yhteistyö sujuu?`,
  options: index % 5 === 4 ? ['hyvin', 'vaihtelevasti', 'huonosti'] : undefined,
}));

export const SECTIONS = Array.from({ length: Math.ceil(COUNT / 10) }, (_, index) => ({
  id: `section${index}`,
  label: `Osa ${index + 1}`,
  questions: QUESTIONS.slice(index * 10, index * 10 + 10),
}));
