import { assertLanguageTag } from './language-tag.ts';
import { FORMAT } from './network.ts';
import type { Network } from './network.ts';
import { randomId } from './random-id.ts';

export interface NewNetwork {
  readonly title: string;
  /** BCP 47 tag of the language it is written in. */
  readonly language?: string;
}

/** A network with nobody in it yet. @throws RangeError when the language is no language tag. */
export function createNetwork({ title, language }: NewNetwork): Network {
  if (language !== undefined) assertLanguageTag(language);
  return {
    talkoot: FORMAT,
    id: randomId(128),
    revision: randomId(),
    parents: [],
    title,
    ...(language !== undefined && { language }),
    actors: [],
    values: [],
    flows: [],
  };
}
