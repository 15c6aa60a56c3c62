import type { AnyQuestion, Definition } from 'talkoot/engine';
import { lazyParts } from './lazy-parts.ts';
import type { QuestionViews } from './question-view.ts';
import { renderNote } from './questions/note.ts';
import { renderText } from './questions/text.ts';

/** What every questionnaire may need at once. */
const FIRST: QuestionViews = { text: { render: renderText }, note: { render: renderNote } };

/** The parts of the build that show the other types. */
const PARTS: readonly {
  readonly types: readonly string[];
  readonly load: () => Promise<{ VIEWS: QuestionViews }>;
}[] = [
  {
    types: ['number', 'date', 'boolean', 'choice', 'choices', 'list', 'group'],
    load: lazyParts.plainQuestions,
  },
  {
    types: ['scale', 'matrix', 'ranking', 'allocation', 'month', 'calculation'],
    load: lazyParts.rareQuestions,
  },
];

/** Parts that are there already: a second questionnaire needs no waiting. */
const loaded = new Map<(typeof PARTS)[number], QuestionViews>();

/**
 * The views of the types a definition names.
 *
 * @param own - views the host gives; they win.
 * @returns at once when all is there, else when it is.
 */
export function viewsOf(definition: Definition, own: QuestionViews): QuestionViews | Promise<QuestionViews> {
  const types = new Set(typesOf(definition.sections.flatMap(({ questions }) => questions)));
  const needed = PARTS.filter((part) => part.types.some((type) => types.has(type) && !own[type]?.render));
  const together = (): QuestionViews => {
    const ours = Object.assign({}, FIRST, ...needed.map((part) => loaded.get(part))) as QuestionViews;
    const given = Object.entries(own).map(([type, view]) => [type, { ...ours[type], ...view }]);
    return { ...ours, ...Object.fromEntries(given) } as QuestionViews;
  };
  const missing = needed.filter((part) => !loaded.has(part));
  if (missing.length === 0) return together();
  return Promise.all(missing.map(async (part) => loaded.set(part, (await part.load()).VIEWS))).then(together);
}

function typesOf(questions: readonly AnyQuestion[]): string[] {
  return questions.flatMap((question) =>
    question.type === 'group' ? [question.type, ...typesOf(question.questions)] : [question.type],
  );
}
