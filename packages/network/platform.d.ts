/**
 * Everything the network asks of the platform it runs on. It is compiled without the DOM's types, so whatever is
 * not named here cannot be used by accident.
 */
declare const crypto: { getRandomValues<T extends Uint8Array>(array: T): T };
