import { fetchJson } from 'talkoot/device';
import { parseDefinition } from 'talkoot/engine';
import type { Definition } from 'talkoot/engine';

/**
 * Fetches and checks the definition at an address; a part of its own, because definitions set by script need neither.
 *
 * @throws FetchJsonError, DefinitionError
 */
export async function loadDefinition(src: string): Promise<Definition> {
  return parseDefinition(await fetchJson(src));
}
