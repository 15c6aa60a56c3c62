export const ID = /^[a-zA-Z][a-zA-Z0-9_]{0,63}$/;
export const OPTION_VALUE = /^[a-zA-Z0-9][a-zA-Z0-9._-]{0,63}$/;
export const QUESTIONNAIRE_ID = /^[a-z][a-z0-9-]{0,63}$/;
export const SEMVER = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[0-9A-Za-z.-]+)?$/;
export const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
/** Ids joined by `/`; the last may be a row of a matrix, which is named as an option is. */
export const PATH = /^[a-zA-Z][a-zA-Z0-9_]{0,63}(\/[a-zA-Z0-9][a-zA-Z0-9._-]{0,63})*$/;
export const RESPONSE_ID = /^[0-9a-f]{32}$/;

/** What each pattern above allows, in words, for the messages. */
export const PATTERNS: ReadonlyMap<RegExp, string> = new Map([
  [ID, 'a letter, then letters, digits or _ (at most 64)'],
  [OPTION_VALUE, 'a letter or digit, then letters, digits, . _ or - (at most 64)'],
  [QUESTIONNAIRE_ID, 'a small letter, then small letters, digits or - (at most 64)'],
  [SEMVER, 'a version such as 1.0.0'],
  [LANGUAGE, 'a language tag such as fi, sv or fi-simple'],
  [PATH, 'ids joined by /, such as goals/by'],
  [RESPONSE_ID, '32 hexadecimal digits'],
]);
