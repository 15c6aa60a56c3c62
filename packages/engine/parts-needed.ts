/** Thrown where a questionnaire was begun without its {@link Parts} and needs them. Begin it again with them. */
export class PartsNeeded extends Error {
  override readonly name = 'PartsNeeded';

  constructor() {
    super('This definition needs PARTS of talkoot/engine/parts');
  }
}

/** @throws PartsNeeded when they are not there. */
export function needed<Given>(parts: Given | undefined): Given {
  if (parts === undefined) throw new PartsNeeded();
  return parts;
}
