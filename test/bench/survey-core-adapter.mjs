/** SurveyJS's engine, resolved from a folder outside the repository that engine.mjs made. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { inSections } from './scenarios.mjs';

export default function surveyCore(folder) {
  const { Model, Version } = createRequire(join(folder, 'package.json'))('survey-core');
  return {
    name: 'survey-core',
    version: Version,
    compile: (scenario) => ({
      pages: inSections(scenario).map((questions, index) => ({
        name: `page${index}`,
        elements: questions.map(({ name, required, dep, value }) => ({
          type: 'text',
          name,
          title: `Question ${name}`,
          isRequired: required,
          ...(dep !== undefined && { visibleIf: `{${dep}} = '${value}'` }),
        })),
      })),
      ...(scenario.clearOnHidden && { clearInvisibleValues: 'onHidden' }),
    }),
    create: (json, answers) => {
      const survey = new Model(json);
      if (answers !== undefined) survey.data = { ...answers };
      return survey;
    },
    set: (survey, name, value) => survey.setValue(name, value),
    visibleCount: (survey) => survey.getAllQuestions(true).length,
    validate: (survey) => {
      survey.validate(true, false);
      return survey.getAllQuestions(true).filter(({ errors }) => errors.length > 0).length;
    },
  };
}
