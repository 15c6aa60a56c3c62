import type { Answers } from 'talkoot/engine';
import type { Sketch } from './generated-versions.ts';

/**
 * Answers to every question, some declined, some wrong, each with something of its own to be known by; and what lies
 * below those that are declined.
 */
export function answersTo(questions: readonly Sketch[], pick: () => number): [Answers, Answers] {
  let count = 0;
  const setAside = new Map<string, unknown>();

  const all = (among: readonly Sketch[], prefix: string): object => {
    const answers = among.map((each) => [each.id, answer(each, prefix + each.id)] as const);
    return Object.fromEntries(answers.filter(([, given]) => given !== undefined));
  };
  const answer = (sketch: Sketch, address: string): unknown => {
    const chance = pick() % 8;
    if (chance === 0) return undefined;
    if (chance === 1) return WRONG[pick() % WRONG.length]!(++count);
    if (chance > 2) return plain(sketch, address);
    // The outer ones come before those in them.
    setAside.set(address, undefined);
    const below = plain(sketch, address);
    if (below === undefined) setAside.delete(address);
    else setAside.set(address, below);
    return { nonresponse: 'later' };
  };
  const plain = (sketch: Sketch, address: string): unknown => {
    const [own, option] = [++count, `v${pick() % 3}`];
    switch (sketch.type) {
      case 'text':
        return pick() % 2 ? `t${own}` : String(own);
      case 'number':
      case 'scale':
        return own;
      case 'date':
        return new Date(Date.UTC(2000, 0, own)).toISOString().slice(0, 10);
      case 'month':
        return `${1000 + own}-01`;
      case 'boolean':
        return pick() % 2 === 0;
      case 'choice':
        return pick() % 3 ? option : { other: `t${own}` };
      case 'choices':
        return pick() % 3 ? [option] : [option, { other: `t${own}` }];
      case 'matrix':
        return pick() % 2 ? { r0: option, toString: { nonresponse: 'later' } } : { toString: option };
      case 'ranking':
        return ['v2', 'v0', 'v1'];
      case 'allocation':
        return { v0: own, [option]: own + 1 };
      case 'list':
        return [`i${own}`];
      case 'group': {
        if (!sketch.repeat) return { answers: all(sketch.inner, `${address}/`) };
        const ids = Array.from({ length: pick() % 3 }, () => `row${++count}`);
        return ids.map((id) => ({ id, answers: all(sketch.inner, `${address}/${id}/`) }));
      }
      default:
        return undefined;
    }
  };
  const answers = all(questions, '') as Answers;
  return [answers, Object.fromEntries(setAside) as Answers];
}

/** What no question takes, or only some. */
const WRONG: readonly ((own: number) => unknown)[] = [
  (own) => `t${own}`,
  (own) => own,
  (own) => [`t${own}`, own],
  (own) => ({ invalid: `t${own}` }),
  (own) => ({ nonresponse: `t${own}` }),
  (own) => [{ id: 'r', answers: { gone: `t${own}` } }, `t${own}`],
  (own) => ({ answers: { gone: own } }),
  () => null,
];
