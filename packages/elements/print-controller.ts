import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Tells an element that it is being printed, in time to render what paper needs. */
export class PrintController implements ReactiveController {
  readonly #render: () => void;
  #query: MediaQueryList | undefined;
  #printing = false;

  /** @param render - renders the element at once. */
  constructor(host: ReactiveControllerHost, render: () => void) {
    this.#render = render;
    host.addController(this);
  }

  get printing(): boolean {
    return this.#printing;
  }

  hostConnected(): void {
    this.#query = matchMedia('print');
    this.#query.addEventListener('change', this.#follow);
    addEventListener('beforeprint', this.#begin);
    addEventListener('afterprint', this.#end);
  }

  hostDisconnected(): void {
    this.#query?.removeEventListener('change', this.#follow);
    removeEventListener('beforeprint', this.#begin);
    removeEventListener('afterprint', this.#end);
  }

  readonly #follow = (): void => (this.#query?.matches ? this.#begin() : this.#end());

  readonly #begin = (): void => {
    this.#printing = true;
    this.#render();
  };

  readonly #end = (): void => {
    this.#printing = false;
    this.#render();
  };
}
