/** `talkoot/engine`: a questionnaire without a screen. See docs/engine.md. */
export { parseDefinition } from './definition/parse-definition.ts';
export { defineQuestionnaire } from './definition/define-questionnaire.ts';
export { DefinitionError, describeProblems, notAllowed, quote } from './problem.ts';
export type { Problem } from './problem.ts';
export type * from './definition/definition.ts';
export { createQuestionnaire } from './create-questionnaire.ts';
export type { Questionnaire } from './questionnaire.ts';
export type { FoundViolation } from './state/violations.ts';
export type { ParseOptions } from './definition/parse-definition.ts';
export type {
  OwnFields,
  OwnShape,
  OwnType,
  OwnTypes,
  OwnValue,
  OwnValueType,
} from './question-types/own-type.ts';
export type { QuestionnaireOptions } from './questionnaire-options.ts';
export type { ComputedValue, Progress, QuestionState, SectionState } from './state/question-state.ts';
export type { Item } from './state/scope-state.ts';
export type { Check } from './state/async-checks.ts';
export { formatDate, formatList, formatNumber, localeOf } from './text/notation.ts';
export type { Listener } from './state/notifications.ts';
export { isDate } from './question-types/date.ts';
export type { Violation } from './state/violation.ts';
export { openResponse, ResponseError } from './response/open-response.ts';
export { isLaterVersion, pathNow } from './response/migration-steps.ts';
export type { OpenedResponse, ResponseErrorReason } from './response/open-response.ts';
export { score } from './score/score.ts';
export type { ScoreResult } from './score/score.ts';
export type {
  AddressOf,
  AnswerAt,
  RowsAddressOf,
  ScoreIdOf,
  SectionIdOf,
} from './definition/typed-addresses.ts';
export type { ParametersOf, ParameterValue, ParameterValues } from './definition/typed-parameters.ts';
export type { AnswersIn, AnswersOf, RowOf } from './definition/typed-answers.ts';
export type { KeptAnswer } from './response/answers.ts';
export { isInvalid, isNonresponse, isOther } from './response/response.ts';
export type * from './response/response.ts';
export { randomId } from './response/random-id.ts';
export { languageOrder } from './text/text.ts';
export type { Texts } from './text/text.ts';
