import type { Point } from './layout/geometry.ts';
import { nextActor } from './layout/walk.ts';
import type { Direction } from './layout/walk.ts';
import type { End } from './drawing/shown-network.ts';

/** Where somebody stands in a drawing who walks it with the keys. */
export interface Walk {
  /** Id of the end or flow. */
  readonly at: string;
  /** Id of the end whose flows are being walked; empty while one goes from actor to actor. */
  readonly opened: string;
  /** Ends that were left by following a flow, the first one first. */
  readonly path: readonly string[];
}

/** A flow as the drawing has it, seen from one of its ends. */
export interface Step {
  readonly id: string;
  /** Id of the end at its other side. */
  readonly other: string;
}

/** What can be walked. */
export interface Ways {
  readonly ends: readonly End[];
  /** Where the ends are on the screen. */
  readonly places: ReadonlyMap<string, Point>;
  readonly isRightToLeft: boolean;
  /** The drawn flows of an end, those it gives first. */
  readonly steps: (end: string) => readonly Step[];
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/**
 * Where a key leads: arrows from actor to the nearest actor; Enter opens one, then up and down walk its flows, forward
 * follows a flow to its other end and back returns; Escape closes; Home and End are the first and last actor; a letter
 * is the next actor whose name begins with it.
 *
 * @returns undefined when the key means nothing here: it is left to the browser.
 */
export function walkBy(walk: Walk, key: string, ways: Ways): Walk | undefined {
  const { ends, isRightToLeft } = ways;
  const [forward, back] = isRightToLeft ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  const first = ends[0];
  const last = ends.at(-1);
  if (!first || !last) return undefined;
  if (key === 'Home') return { at: first.id, opened: '', path: [] };
  if (key === 'End') return { at: last.id, opened: '', path: [] };
  if (walk.opened !== '') {
    const steps = ways.steps(walk.opened);
    const number = steps.findIndex(({ id }) => id === walk.at);
    if (key === 'ArrowDown') {
      const next = steps[Math.min(number + 1, steps.length - 1)];
      return next ? { ...walk, at: next.id } : walk;
    }
    if (key === 'ArrowUp') return { ...walk, at: number > 0 ? steps[number - 1]!.id : walk.opened };
    if (key === forward && number >= 0) {
      const { other } = steps[number]!;
      return { at: other, opened: other, path: [...walk.path, walk.opened] };
    }
    if (key === back || key === 'Backspace') {
      const before = walk.path.at(-1);
      if (before !== undefined) return { at: before, opened: before, path: walk.path.slice(0, -1) };
      return { at: walk.opened, opened: '', path: [] };
    }
    if (key === 'Escape') return { at: walk.opened, opened: '', path: [] };
  }
  const direction = ARROWS[key];
  if (direction) {
    const here = ways.places.has(walk.at) ? walk.at : first.id;
    return { at: nextActor(ways.places, here, direction) ?? here, opened: '', path: [] };
  }
  if ([...key].length === 1 && /[\p{L}\p{N}]/u.test(key)) return byLetter(walk, key, ends);
  return undefined;
}

function byLetter(walk: Walk, key: string, ends: readonly End[]): Walk | undefined {
  const letter = key.toLowerCase();
  const here = ends.findIndex(({ id }) => id === walk.at);
  const inTurn = [...ends.slice(here + 1), ...ends.slice(0, here + 1)];
  const found = inTurn.find(({ name }) => name.toLowerCase().startsWith(letter));
  return found && { at: found.id, opened: '', path: [] };
}
