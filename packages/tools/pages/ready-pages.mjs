/**
 * Rollup plugin: turns the bundle of a tool into ready pages, one self-contained file per language, that open by
 * double click. Script and style stand inside; the page's policy lets run just these two, by hash, and nothing else.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** Names of the languages, each in itself. */
const LANGUAGES = { fi: 'Suomi', sv: 'Svenska', en: 'English' };

/** What a tool is asked to be on a page of its own, where nobody can add an attribute: a map is drawn there. */
const ATTRIBUTES = { 'value-flow': ' editable' };

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
      for (const language of Object.keys(LANGUAGES)) {
        const source = page({ tool, language, title: titleOf(tool, language), script, style });
        this.emitFile({ type: 'asset', fileName: `${tool}.${language}.html`, source });
      }
    },
  };
}

function page({ tool, language, title, script, style }) {
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
  const links = Object.entries(LANGUAGES).map(([other, name]) => {
    const current = other === language ? ' aria-current="page"' : '';
    return `<a href="${tool}.${other}.html" lang="${other}" hreflang="${other}"${current}>${name}</a>`;
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
<talkoot-${tool} heading-level="1"${ATTRIBUTES[tool] ?? ''}></talkoot-${tool}>
</main>
<script type="module">${script}</script>
</body>
</html>
`;
}
