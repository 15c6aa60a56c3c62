import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

/** Names of the languages, each in itself. */
const NAMES: Readonly<Record<string, string>> = {
  fi: 'Suomi',
  'fi-simple': 'Selkosuomi',
  sv: 'Svenska',
  en: 'English',
  ar: 'العربية',
  uk: 'Українська',
  ru: 'Русский',
};

/** The choice of language: each in its own words, so that whoever needs it knows it. */
export function renderLanguages(
  label: string,
  languages: readonly string[],
  spoken: string,
  speak: (language: string) => void,
): TemplateResult | typeof nothing {
  if (languages.length < 2) return nothing;
  return html`<div class="languages on-screen" role="group" aria-label=${label}>
    ${languages.map(
      (language) =>
        html`<button
          type="button"
          lang=${language.replace(/-simple$/, '')}
          aria-pressed=${language === spoken ? 'true' : 'false'}
          @click=${() => speak(language)}
        >
          ${NAMES[language] ?? language}
        </button>`,
    )}
  </div>`;
}
