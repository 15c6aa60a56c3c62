import { quote } from './problem.ts';

/** A BCP 47 tag as the file needs it: the language in small letters, then region, script or variant. */
export const LANGUAGE_TAG = /^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/;

/** Keeps what could not be opened again from being put into a network. @throws RangeError */
export function assertLanguageTag(language: string): void {
  if (!LANGUAGE_TAG.test(language))
    throw new RangeError(`${quote(language)} is no language tag; needed: one such as fi, sv or fi-simple`);
}
