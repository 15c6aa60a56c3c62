import { enclosing } from '../program/program.ts';
import type { Node } from '../program/program.ts';

/** The question a name means, seen from one question: the nearest, going outward. */
export function lookUp(from: Node, name: string): Node | undefined {
  return namesOutward(from)
    .find((names) => names.has(name))
    ?.get(name);
}

/** Names of all questions and parameters an expression could name there. */
export function namesInReach(from: Node): string[] {
  const nodes = namesOutward(from).flatMap((names) => [...names.values()]);
  return nodes.filter((node) => node.question.type !== 'note' && node !== from).map(({ id }) => id);
}

function namesOutward(from: Node): ReadonlyMap<string, Node>[] {
  const names = [];
  for (let node: Node | undefined = from; node; node = enclosing(node))
    names.push(node.container?.members ?? node.scope.names);
  return names;
}
