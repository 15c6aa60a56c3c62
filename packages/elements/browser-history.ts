import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Place } from './pages.ts';

/** What an entry of the browser's history says of us. */
interface Entry {
  readonly talkoot?: Readonly<Record<string, Place>>;
}

/** What keeping the browser's history needs of the element. */
export interface HistoryHost extends ReactiveControllerHost {
  /** Whether the browser's own back button leads through the steps. */
  readonly usesHistory: boolean;
  /** Tells our entries apart from those of other questionnaires on the page. */
  readonly historyKey: string;
  /** Shows the place an entry names. */
  show(place: Place): void;
}

/** Lets the browser's back button lead through the steps, where the host asked for it; else it stays untouched. */
export class BrowserHistory implements ReactiveController {
  readonly #host: HistoryHost;

  constructor(host: HistoryHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#follow);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#follow);
  }

  /** The person goes from one place to another. */
  moved(from: Place, to: Place): void {
    if (!this.#host.usesHistory || from === to) return;
    // The first entry is the page's own: it learns where going back leads.
    if (this.#placeIn(history.state) === undefined) history.replaceState(this.#entry(from), '');
    history.pushState(this.#entry(to), '');
  }

  #entry(place: Place): Entry {
    const state = history.state as Entry | null;
    return { ...state, talkoot: { ...state?.talkoot, [this.#host.historyKey]: place } };
  }

  #placeIn(state: unknown): Place | undefined {
    return (state as Entry | null)?.talkoot?.[this.#host.historyKey];
  }

  readonly #follow = ({ state }: PopStateEvent): void => {
    const place = this.#placeIn(state);
    if (this.#host.usesHistory && place !== undefined) this.#host.show(place);
  };
}
