import type { Node, Scope } from '../program.ts';

/** The question a name means, seen from one question: the nearest, going outward. */
export function lookUp(from: Node, name: string): Node | undefined {
  for (const names of namesOutward(from)) {
    const node = names.get(name);
    if (node) return node;
  }
  return undefined;
}

/** Ids of all questions an expression could name there. */
export function namesInReach(from: Node): string[] {
  const questions = [...namesOutward(from)].flatMap((names) => [...names.values()]);
  return questions.filter((node) => node.kind === 'question' && node !== from).map(({ id }) => id);
}

function* namesOutward(from: Node): Generator<ReadonlyMap<string, Node>> {
  let node: Node | undefined = from;
  let scope: Scope | undefined = from.scope;
  while (scope) {
    for (let container: Node | undefined = node?.container; container; container = container.container) {
      if (container.members.size > 0) yield container.members;
    }
    yield scope.names;
    node = scope.owner;
    scope = scope.parent;
  }
}
