/**
 * `talkoot/engine` as the benches drive an engine: run by plain Node.js inside the repository, it takes what was built
 * into `dist`. Used by engine.mjs here, and given as `--adapter` to benches of the same form elsewhere.
 */
import { createQuestionnaire, parseDefinition } from 'talkoot/engine';
import { inSections } from './scenarios.mjs';

const DAY = '2026-11-22';

function question({ name, required, dep, value }) {
  return {
    id: name,
    type: 'text',
    label: { en: `Question ${name}` },
    required,
    ...(dep !== undefined && { relevant: `${dep} == '${value}'` }),
  };
}

function saved(answers) {
  return {
    talkoot: 1,
    id: '0'.repeat(32),
    revision: 0,
    status: 'draft',
    questionnaire: 'bench',
    version: '1.0.0',
    started: DAY,
    changed: DAY,
    answers,
  };
}

export default {
  name: 'talkoot',
  version: '-',
  /** Checks the definition and compiles its expressions: once per page, however many responses are answered there. */
  compile: (scenario) =>
    parseDefinition({
      talkoot: 1,
      id: 'bench',
      version: '1.0.0',
      languages: ['en'],
      hidden: scenario.clearOnHidden ? 'clear' : 'count',
      sections: inSections(scenario).map((questions, index) => ({
        id: `section${index}`,
        questions: questions.map(question),
      })),
    }),
  create: (definition, answers) =>
    createQuestionnaire(definition, answers === undefined ? {} : { response: saved(answers) }),
  set: (questionnaire, name, value) => questionnaire.answer(name, value),
  /** Every question takes an answer, so those counted for progress are all that are asked. */
  visibleCount: (questionnaire) => questionnaire.progress.total,
  validate: (questionnaire) => questionnaire.violations().length,
};
