/**
 * Everything the engine asks of the platform it runs on. The engine is compiled without the DOM's types,
 * so whatever is not named here cannot be used by accident.
 */
declare const crypto: { getRandomValues<T extends Uint8Array>(array: T): T };

/** For asynchronous constraints of the host, which may be cancelled. */
interface AbortSignal {
  readonly aborted: boolean;
}
declare class AbortController {
  readonly signal: AbortSignal;
  abort(): void;
}
