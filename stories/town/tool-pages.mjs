/** The town's pages with one tool each: one frame, and in it the snippet as an editor pastes it. */

/** What each page has of its own, by its path. */
const PAGES = {
  '/portaat.html': {
    title: 'Osallisuuden portaat',
    lead: 'Miten ihmiset, joita asia koskee, pääsevät mukaan? Järjestäjät ja osallistujat vastaavat samoihin kysymyksiin, ja verkosto katsoo tuloksen yhdessä.',
    snippet:
      '<div data-talkoot="participation-ladder" data-heading-level="2" lang="fi"><a href="/talkoot/pages/participation-ladder.fi.html">Avaa osallisuuden portaat</a></div>',
  },
  '/kierros.html': {
    title: 'Aloita vastauskierros',
    lead: 'Täytä kierroksen tiedot. Saat linkin kummallekin ryhmälle, julisteen ja kutsun. Palvelinta ei tarvita.',
    snippet:
      '<div data-talkoot="round" data-heading-level="2" lang="fi" data-questionnaire="participation-ladder" data-page="/portaat.html"><a href="/talkoot/pages/round.fi.html">Avaa vastauskierroksen aloitus</a></div>',
  },
  '/tulokset.html': {
    title: 'Vastauskierroksen tulokset',
    lead: 'Kokoa vastaukset tiedostoista tai koodeista. Tulos näytetään vasta, kun vastauksia on tarpeeksi.',
    snippet:
      '<div data-talkoot="results" data-heading-level="2" lang="fi" data-questionnaire="participation-ladder"><a href="/talkoot/pages/results.fi.html">Avaa tulokset</a></div>',
  },
  '/arvoverkko.html': {
    title: 'Arvoverkkokartta',
    lead: 'Kuka verkostossa antaa mitä ja kenelle: karttana, virtoina ja taulukkona.',
    snippet:
      '<div data-talkoot="value-flow" data-heading-level="2" lang="fi" data-editable=""><a href="/talkoot/pages/value-flow.fi.html">Avaa arvoverkkokartta</a></div>',
  },
};

/** @returns {string | undefined} the page at a path, where one is made here */
export function toolPage(path) {
  const page = PAGES[path];
  return page && framed(page, toolList(path));
}

function toolList(current) {
  return Object.entries(PAGES)
    .map(([path, { title }]) => {
      const mark = path === current ? ' aria-current="page"' : '';
      return `            <li><a href="${path.slice(1)}"${mark}>${title}</a></li>`;
    })
    .join('\n');
}

function framed({ title, lead, snippet }, tools) {
  return `<!DOCTYPE html>
<html lang="fi">
<head>
  <meta charset="utf-8">
  <title>${title} – Koivusalmen kunta</title>
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <meta name="theme-color" content="#0d4a3c">
  <meta name="robots" content="noindex">
  <link rel="icon" type="image/svg+xml" href="crest.svg">
  <link rel="stylesheet" href="town.css">
</head>
<body id="alku">
  <a class="skip" href="#sisalto">Siirry sisältöön</a>

  <header>
    <div class="wrap top">
      <a class="brand" href="index.html">
        <img src="crest.svg" alt="" width="80" height="96">
        <span>Koivusalmi <small>Koivusalmen kunta</small></span>
      </a>
    </div>
    <nav class="sections" aria-label="Päävalikko">
      <details class="wrap">
        <summary>Valikko</summary>
        <ul>
          <li><a href="index.html">Asuminen</a></li>
          <li><a href="index.html">Kasvatus ja opetus</a></li>
          <li><a href="index.html">Kulttuuri ja vapaa-aika</a></li>
          <li><a href="index.html">Työ ja yrittäminen</a></li>
          <li><a href="index.html" aria-current="true">Kotoutuminen</a></li>
          <li><a href="index.html">Päätöksenteko</a></li>
        </ul>
      </details>
    </nav>
    <nav class="crumbs" aria-label="Murupolku">
      <ol class="wrap">
        <li><a href="index.html">Etusivu</a></li>
        <li><a href="index.html">Kotoutuminen</a></li>
        <li><a href="index.html">Kotoutumisen yhteistyöverkosto</a></li>
        <li aria-current="page">${title}</li>
      </ol>
    </nav>
  </header>

  <main id="sisalto" tabindex="-1">
    <div class="hero">
      <div class="wrap">
        <div class="title">
          <h1>${title}</h1>
          <p class="lead">${lead}</p>
        </div>
      </div>
    </div>

    <div class="wrap layout">
      <nav class="contents" aria-labelledby="tyokalut">
        <h2 id="tyokalut">Verkoston työkalut</h2>
        <ul>
            <li><a href="index.html#suunnitelma">Toimintasuunnitelma</a></li>
${tools}
        </ul>
      </nav>

      <div class="column">
        <section class="tool" aria-label="${title}">
${snippet}
<script type="module" src="/talkoot/embed.js"></script>
        </section>
      </div>
    </div>
  </main>

  <footer class="foot">
    <div class="wrap">
      <div class="row">
        <p class="name"><strong>Koivusalmen kunta</strong><br>
        Kunnantalo, Salmentie 1, Koivusalmi<br>
        <a href="mailto:osallisuus@koivusalmi.example">osallisuus@koivusalmi.example</a></p>
        <ul>
          <li><a href="index.html#saavutettavuus">Saavutettavuus</a></li>
          <li><a href="index.html#tietosuoja">Tietosuoja</a></li>
          <li><a href="#alku">Takaisin sivun alkuun</a></li>
        </ul>
      </div>
      <p class="note" id="esittely" tabindex="-1">Koivusalmi on keksitty kunta, eikä sillä ole muita sivuja kuin nämä. Sivuilta näet, millaisia Talkoot-työkalut ovat kunnan verkkosivuilla.</p>
    </div>
  </footer>
</body>
</html>
`;
}
