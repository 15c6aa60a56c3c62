import type { ActorKind, FlowDetails } from 'talkoot/network';
import type { End, ShownFlow } from '../drawing/shown-network.ts';
import type { Direction } from '../layout/walk.ts';

/** What can be done to what is chosen. Acts that are refused are told by `problem`, beside the form they came from. */
export interface PanelActions {
  readonly problem: { readonly at: string; readonly text: string } | undefined;
  /** Whether the picture on screen has places to move things to. */
  readonly canMove: boolean;
  /** Ends of a flow that is being made, before it has a value. */
  readonly draft: { readonly from: End; readonly to: End } | undefined;
  close(): void;
  rename(end: End, name: string, isNew: boolean): void;
  setKind(end: End, kind: ActorKind | undefined): void;
  /** Says which group an actor belongs to; an empty text takes it out of its group. */
  setGroup(end: End, group: string): void;
  removeEnd(end: End): void;
  hide(end: End): void;
  /** @returns whether the flow was added. */
  addFlow(at: string, from: string, to: string, value: string, details: FlowDetails): boolean;
  changeFlow(flow: ShownFlow, details: FlowDetails): void;
  renameValue(flow: ShownFlow, name: string): void;
  removeFlow(flow: ShownFlow): void;
  placeNear(end: End, other: string): void;
  move(end: End, direction: Direction): void;
  connect(end: End): void;
}
