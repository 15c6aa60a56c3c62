import type { Check } from './state/async-checks.ts';
import type { Definition } from './definition/definition.ts';
import type { ParametersOf } from './definition/typed-parameters.ts';
import type { Answers, Response } from './response/response.ts';
import type { Item } from './state/scope-state.ts';
import type { OwnTypes } from './question-types/own-type.ts';
import type { Texts } from './text/text.ts';

/** What answering begins with. */
export interface QuestionnaireOptions<D extends Definition = Definition> {
  /** Answers to go on from; what does not fit is found in the questionnaire's `kept`. */
  readonly response?: Response;
  /** Answers that lie below a nonresponse, as given by its `setAside()`. */
  readonly setAside?: Answers;
  /** The round the response belongs to, and the group it is given in; they take the place of those of `response`. */
  readonly round?: string;
  readonly group?: string;
  /**
   * What the host says of the place it is used in, by the names that the definition has in `parameters`. What is not
   * given is empty, as an answer is that nobody has given.
   */
  readonly parameters?: ParametersOf<D>;
  readonly texts?: Texts;
  readonly lists?: Readonly<Record<string, readonly Item[]>>;
  /** The constraints that only the host can judge, by the names that questions have in `check`. */
  readonly checks?: Readonly<Record<string, Check>>;
  /** Types of one's own. A definition that was parsed with them knows them. */
  readonly types?: OwnTypes;
  /** The clock: for `today()` and for the days in the response. Default: the device's, local time. */
  readonly now?: () => Date;
}
