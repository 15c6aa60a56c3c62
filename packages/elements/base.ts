import { LitElement, render, html } from 'lit';
import { property } from 'lit/decorators.js';
import { directionOf, matchLanguage, nearestLanguage, observeLanguage } from './language.ts';
import {
  INTERFACE_LANGUAGES,
  inLanguage,
  interfaceLanguage,
  isLoaded,
  loadCatalogue,
  stringIds,
} from './localize.ts';
import type { Strings } from './strings.ts';
import { lazyParts } from './lazy-parts.ts';
import { VERSION } from './version.ts';

/**
 * What all our elements have: a language of their own and a registration that harms nobody.
 *
 * The language is the nearest `lang` around the element. A language the element has no texts in, as page translators
 * set it, keeps the last known one.
 */
export abstract class BaseElement extends LitElement {
  /** Version of the package the class comes from, to tell copies apart. */
  static readonly version: string = VERSION;

  /** `lang` is the platform's own attribute; without it, that of the nearest ancestor counts. */
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  #language = '';
  /** The language of what is on screen. */
  #rendered = '';
  #strings: Strings = {};
  #loading: Promise<unknown> | undefined;
  #stopObserving: (() => void) | undefined;

  /**
   * Registers the class. A taken tag is left alone: one message tells which version won. Where the page's policy
   * forbids what rendering needs, nothing is registered, so that the fallback content stays.
   */
  static define(tag: string, registry: CustomElementRegistry | undefined = globalThis.customElements): void {
    if (registry === undefined) return;
    const present = registry.get(tag) as { version?: string } | undefined;
    if (present) {
      if ((present as unknown) !== this && present.version !== this.version) {
        console.warn(
          `<${tag}> is registered by version ${present.version ?? 'unknown'}; version ${this.version} is not used.`,
        );
      }
    } else if (canRender(tag)) {
      registry.define(tag, this as unknown as CustomElementConstructor);
    }
  }

  /** Words of one's own in place of some of the interface's, by id: for all languages, or by language. */
  @property({ attribute: false })
  get strings(): Strings {
    return this.#strings;
  }

  set strings(strings: Strings | undefined) {
    this.#strings = strings ?? {};
    if (Object.keys(this.#strings).length === 0) return;
    // Only the author of the page wants to know; without the ids there is nothing to tell.
    Promise.all([stringIds(), lazyParts.saved()]).then(
      ([ids, { tellUnknown }]) => tellUnknown(this.#strings, ids),
      () => undefined,
    );
  }

  /** Language tags the element's own content exists in, best first. */
  protected abstract get contentLanguages(): readonly string[];

  /** The language spoken now: a tag of {@link contentLanguages}. */
  get language(): string {
    return this.#language;
  }

  protected get direction(): 'ltr' | 'rtl' {
    return directionOf(this.#language);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopObserving = observeLanguage(this, () => this.requestLanguage());
    this.requestLanguage();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopObserving?.();
  }

  override attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    super.attributeChangedCallback(name, before, after);
    if (name === 'lang' && this.isConnected) this.requestLanguage();
  }

  /** Looks at the languages around again; loads what is missing, then renders. */
  protected requestLanguage(): void {
    const wanted = nearestLanguage(this);
    // Without content yet, the interface's own languages count: there may be something to say.
    const available = this.contentLanguages.length > 0 ? this.contentLanguages : INTERFACE_LANGUAGES;
    const known = available.includes(this.#language) ? this.#language : available[0];
    const next = matchLanguage(wanted, available) ?? known ?? '';
    if (next === '' || (next === this.#language && !this.#loading)) return;
    const loading = this.loadLanguage(next).then(
      () => {
        if (this.#loading !== loading) return;
        this.#language = next;
        this.#loading = undefined;
        this.languageChanged();
        this.requestUpdate();
      },
      (error: unknown) => {
        if (this.#loading !== loading) return;
        this.#loading = undefined;
        // The last known language stays; with none, the texts of the definition itself are better than nothing.
        console.error(`Texts in "${next}" could not be loaded:`, error);
        if (this.#language === '') this.#language = next;
        this.requestUpdate();
      },
    );
    this.#loading = loading;
  }

  /** Loads all that is needed to speak a language. */
  protected async loadLanguage(language: string): Promise<void> {
    await loadCatalogue(interfaceLanguage(language));
  }

  /** Called when another language is spoken from now on. */
  protected languageChanged(): void {}

  /** The first rendering waits for the texts, so that no wrong language flashes by. */
  protected override async scheduleUpdate(): Promise<void> {
    while (this.#language === '' && this.#loading) await this.#loading;
    await super.scheduleUpdate();
  }

  protected override performUpdate(): void {
    const caret = this.#rendered === this.#language ? undefined : caretIn(this.renderRoot);
    this.#rendered = this.#language;
    this.inLanguage(() => super.performUpdate());
    caret?.();
  }

  /** Runs something in which `msg()` speaks this element's language, as rendering does. */
  protected inLanguage<Result>(run: () => Result): Result {
    const language = interfaceLanguage(this.#language);
    return inLanguage(isLoaded(language) ? language : interfaceLanguage(''), run, this);
  }
}

/**
 * Where a person is about to type. A number in another notation is a new value, which would put the caret at its end.
 *
 * @returns how to put the caret there again.
 */
function caretIn(root: HTMLElement | DocumentFragment | undefined): (() => void) | undefined {
  const control = root instanceof ShadowRoot ? root.activeElement : undefined;
  const isText = control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement;
  if (!isText || control.selectionStart === null) return undefined;
  const { selectionStart, selectionEnd, selectionDirection } = control;
  return () => control.setSelectionRange(selectionStart, selectionEnd, selectionDirection ?? 'none');
}

let refused = false;

/** Whether Lit may turn templates into elements here; tells once what the page's policy lacks. */
function canRender(tag: string): boolean {
  // On a server there is nothing to render, nor a policy.
  if (typeof document === 'undefined') return true;
  try {
    render(html`<i></i>`, document.createDocumentFragment());
    return true;
  } catch (error) {
    if (!refused) {
      console.error(
        `<${tag}> is not shown: the page's Trusted Types policy allows none of our policies. ` +
          `Add "trusted-types talkoot talkoot-${VERSION} lit-html" to its Content-Security-Policy header.`,
        error,
      );
    }
    refused = true;
    return false;
  }
}
