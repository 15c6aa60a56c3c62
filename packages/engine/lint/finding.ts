import type { OwnTypes } from '../question-types/own-type.ts';
import type { Texts } from '../text/text.ts';
import type { Operation } from './json-patch.ts';

/** A change of the definition that mends what was found, as operations of RFC 6902 on what was given. */
export type Fix = readonly Operation[];

/** Something in a definition, or in its texts, that is wrong or cannot have been meant. */
export interface LintFinding {
  /**
   * Where: a path such as `sections[0].questions[2].relevant`. With `language`, the key in the text file of that
   * language.
   */
  readonly path: string;
  /** What kind of finding, for programs; docs/lint.md lists them. */
  readonly code: string;
  /** `error`: the definition is refused or does not do what it says. `warning`: it cannot have been meant so. */
  readonly severity: 'error' | 'warning';
  /** What is the matter and what to do, in English, for developers. */
  readonly message: string;
  readonly language?: string;
  readonly fix?: Fix;
}

/** What is known beside the definition. */
export interface LintOptions {
  /** The text files. Without them, texts are looked for only in definitions that carry their own. */
  readonly texts?: Texts;
  /** Names of the lists that the host gives to questions of type `list`. */
  readonly lists?: readonly string[];
  /** Types of one's own that the host gives. Without them, each that is named with a dash is let through. */
  readonly types?: OwnTypes;
  /** Names of the checks that the host gives. */
  readonly checks?: readonly string[];
}
