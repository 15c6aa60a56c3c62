/**
 * Rollup plugin: turns the bundle of a tool into ready pages, one self-contained file per language, that open by
 * double click. Script and style stand inside; the page's policy lets run just these two, by hash, and nothing else.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** Names of the languages, each in itself. */
const LANGUAGES = { fi: 'Suomi', sv: 'Svenska', en: 'English' };

/**
 * The pages of a tool, by name, and what the tool is asked to be there, where nobody can add an attribute: a map is
 * drawn, and the ladder is answered on one's own device or on one that is handed on in a hall.
 */
const PAGES = {
  'participation-ladder': { 'participation-ladder': '', 'participation-ladder-shared': ' shared-device' },
  'value-flow': { 'value-flow': ' editable' },
};

const PAGES_LABEL = { fi: 'Kieli', sv: 'Språk', en: 'Language' };

/** Titles of the pages of tools that are no questionnaire; the others have the title of theirs. */
const TITLES = {
  results: { fi: 'Vastauskierroksen tulokset', sv: 'Svarsomgångens resultat', en: 'Results of the round' },
  'value-flow': { fi: 'Arvoverkkokartta', sv: 'Värdenätverkskarta', en: 'Value network map' },
};

function titleOf(tool, language) {
  if (Object.hasOwn(TITLES, tool)) return TITLES[tool][language];
  return JSON.parse(readFileSync(new URL(`../../content/${tool}/${language}.json`, import.meta.url), 'utf8'))
    .title;
}

export function readyPages(tool) {
  const style = readFileSync(new URL('page.css', import.meta.url), 'utf8');
  return {
    name: 'ready-pages',
    generateBundle(_, bundle) {
      const [chunk] = Object.values(bundle);
      // Inside a script element, the text of the script must not end it.
      const script = chunk.code.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
      delete bundle[chunk.fileName];
      for (const [name, attributes] of Object.entries(PAGES[tool] ?? { [tool]: '' }))
        for (const language of Object.keys(LANGUAGES)) {
          const title = titleOf(tool, language);
          const source = page({ tool, name, attributes, language, title, script, style });
          this.emitFile({ type: 'asset', fileName: `${name}.${language}.html`, source });
        }
    },
  };
}

function page({ tool, name, attributes, language, title, script, style }) {
  const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const policy = [
    `default-src 'none'`,
    `script-src ${hash(script)}`,
    `style-src ${hash(style)}`,
    `img-src data:`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `require-trusted-types-for 'script'`,
  ].join('; ');
  const links = Object.entries(LANGUAGES).map(([other, itself]) => {
    const current = other === language ? ' aria-current="page"' : '';
    return `<a href="${name}.${other}.html" lang="${other}" hreflang="${other}"${current}>${itself}</a>`;
  });
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<main>
<nav class="languages" aria-label="${PAGES_LABEL[language]}">${links.join('')}</nav>
<talkoot-${tool} heading-level="1"${attributes}></talkoot-${tool}>
</main>
<script type="module">${script}</script>
</body>
</html>
`;
}
