/**
 * Bundles what `tsc -b` made in `dist/`: content as plain modules, the private copy of @lit/localize, the files for
 * pages without a bundler (`dist/cdn`), and the ready pages (`dist/pages`).
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, relative } from 'node:path';
import json from '@rollup/plugin-json';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { minifyHTMLLiterals } from 'minify-literals';
import { rollup } from 'rollup';
import { readyPages } from './packages/tools/pages/ready-pages.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Tools that can be embedded, by name; the file that registers each stands in `dist/tools`. */
const TOOLS = ['action-plan', 'participation-ladder', 'questionnaire', 'results', 'round', 'value-flow'];

/** Tools that need nothing of a page: each becomes a page of its own. */
const WHOLE = TOOLS.filter((tool) => tool !== 'questionnaire');

/** Tools that begin without any further part: the hashes of those come when the first of them is needed. */
const BEGINS_ALONE = ['questionnaire'];

const onwarn = (warning) => {
  // zod marks functions as pure where rollup does not look for it, and its files import each other in circles.
  const inZod = [warning.id, ...(warning.ids ?? [])].some((id) => /node_modules\/zod\//.test(id ?? ''));
  if (inZod && ['INVALID_ANNOTATION', 'CIRCULAR_DEPENDENCY'].includes(warning.code)) return;
  throw new Error(`${warning.code}: ${warning.message}`);
};

/** Modules with their templates minified, by file: each stands in several bundles. */
const minifiedLiterals = new Map();

const literals = {
  name: 'minify-literals',
  transform(code, id) {
    if (!id.includes('/dist/') || !/\b(html|svg|css)\s*`/.test(code)) return null;
    if (!minifiedLiterals.has(id)) {
      // A space at the edge of a template parts two words: names of controls are read out as they stand. Without its
      // slash, a shape of a drawing would hold what comes after it, and no text in it would be drawn.
      const html = { conservativeCollapse: true, keepClosingSlash: true };
      const options = { fileName: id, html };
      minifiedLiterals.set(id, minifyHTMLLiterals(code, options));
    }
    return minifiedLiterals.get(id);
  },
};

/**
 * Lit makes its Trusted Types policy when it loads, and dies where the page's policy allows none of that name.
 * Here several names are tried; without any, the elements notice and leave the fallback link in place.
 */
const trustedTypes = {
  name: 'trusted-types',
  transform(code, id) {
    if (!id.endsWith('/lit-html/lit-html.js')) return null;
    const creation = /(\w+)\?\1\.createPolicy\("lit-html",(\{createHTML:(\w+)=>\3\})\):void 0/;
    if (!creation.test(code))
      throw new Error('lit-html no longer creates its policy as expected; mend this plugin');
    const names = JSON.stringify(['talkoot', `talkoot-${version}`, 'lit-html']);
    const chain = `($1?((p,n)=>{for(const i of n)try{return p.createPolicy(i,$2)}catch{}})($1,${names}):void 0)`;
    return { code: code.replace(creation, chain), map: null };
  },
};

const minifier = (passes) =>
  terser({
    ecma: 2022,
    module: true,
    compress: { passes, unsafe_arrows: true },
    format: { comments: false },
  });
const resolve = nodeResolve({ exportConditions: ['production'] });

/** Parts are asked for with their hashes: imports go through `loadPart`, and the entry files carry the table. */
const integrity = {
  name: 'integrity',
  augmentChunkHash: () =>
    version + readFileSync('dist/tools/load-part.js', 'utf8') + readFileSync('rollup.config.mjs', 'utf8'),
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
    const loader = chunks.find(({ name }) => name === 'cdn');
    for (const chunk of chunks) {
      if (chunk === loader || chunk.dynamicImports.length === 0) continue;
      const lazy = new Set(chunk.dynamicImports.map((file) => basename(file)));
      let found = 0;
      chunk.code = chunk.code.replace(/\bimport\((["'])\.\/([^"']+)\1\)/g, (whole, quote, file) => {
        if (!lazy.has(file)) throw new Error(`${chunk.fileName} imports ${file}, which is no part`);
        found++;
        return `__part("${file}",()=>${whole})`;
      });
      if (found < lazy.size)
        throw new Error(`${chunk.fileName}: ${lazy.size} lazy parts, ${found} imports found`);
      chunk.code = `import{loadPart as __part}from"./${basename(loader.fileName)}";${chunk.code}`;
      if (!chunk.imports.includes(loader.fileName)) chunk.imports.push(loader.fileName);
    }
    const hashes = {};
    const imports = {};
    const reach = (file, seen = new Set()) => {
      for (const next of bundle[file].imports) if (!seen.has(next)) reach(next, seen.add(next));
      return [...seen].filter((name) => name !== loader.fileName && name !== file);
    };
    for (const chunk of chunks) {
      if (chunk === loader) continue;
      hashes[basename(chunk.fileName)] = createHash('sha256').update(chunk.code).digest('base64');
      const needed = reach(chunk.fileName).map((file) => basename(file));
      if (needed.length > 0) imports[basename(chunk.fileName)] = needed;
    }
    /** The table of some parts, as an argument for `trust`. */
    const tableOf = (names) => {
      const only = (all) => Object.fromEntries(Object.entries(all).filter(([name]) => names.has(name)));
      return JSON.stringify({ hashes: only(hashes), imports: only(imports) });
    };
    /** Names of the parts that a tool begins with, or with `further` those they may lead to as well. */
    const partsFor = (tool, further) => {
      const reached = new Set();
      const follow = (file) => {
        if (file === loader.fileName || reached.has(file)) return;
        reached.add(file);
        const { imports, dynamicImports } = bundle[file];
        [...imports, ...(further ? dynamicImports : [])].forEach(follow);
      };
      follow(entryOf(tool));
      return new Set([...reached].map((file) => basename(file)));
    };
    const entryOf = (tool) => chunks.find(({ name, isEntry }) => isEntry && name === tool).fileName;
    const partOf = (tool) => basename(entryOf(tool));
    const emit = (fileName, source) =>
      this.emitFile({ type: 'asset', fileName, source: `/* Talkoot ${version}, MIT */\n${source}\n` });
    const load = (tool, folder) => `loadPart("${partOf(tool)}",()=>import("${folder}${partOf(tool)}"))`;
    const addTable = (name, source) => {
      const hash = createHash('sha256').update(source);
      const file = `table-${name}-${hash.copy().digest('base64url').slice(0, 8)}.js`;
      this.emitFile({ type: 'asset', fileName: `parts/${file}`, source });
      return { file, hash: hash.digest('base64') };
    };
    const beside = `import{trust,loadPart}from"./${basename(loader.fileName)}";`;
    /** The tables with the parts that the tools begin without, by tool. */
    const rests = new Map(
      BEGINS_ALONE.map((tool) => {
        const first = partsFor(tool);
        const rest = new Set([...partsFor(tool, true)].filter((name) => !first.has(name)));
        return [tool, addTable(`${tool}-rest`, `${beside}trust(${tableOf(rest)});`)];
      }),
    );
    /** What makes a tool's parts known, for a file that sees the parts in `folder`. */
    const knowing = (tool, folder) => {
      const rest = rests.get(tool);
      if (!rest) return `trust(${tableOf(partsFor(tool, true))});`;
      const table = JSON.parse(tableOf(partsFor(tool)));
      table.hashes[rest.file] = rest.hash;
      return `trust(${JSON.stringify(table)},()=>loadPart("${rest.file}",()=>import("${folder}${rest.file}")));`;
    };
    for (const tool of TOOLS)
      emit(
        `${tool}.js`,
        `import{trust,loadPart}from"./${loader.fileName}";${knowing(tool, './parts/')}await ${load(tool, './parts/')};`,
      );
    // A page that begins with snippets fetches the table of the tools it has, not of all there are.
    const tables = TOOLS.map((tool) => ({
      tool,
      ...addTable(tool, `${beside}${knowing(tool, './')}export default()=>${load(tool, './')};`),
    }));
    const hashesOfTables = Object.fromEntries(tables.map(({ file, hash }) => [file, hash]));
    const loads = tables.map(({ tool, file }) => `${JSON.stringify(tool)}:part("${file}")`);
    emit(
      'embed.js',
      `import{trust,loadPart,upgrade}from"./${loader.fileName}";trust(${JSON.stringify({ hashes: hashesOfTables, imports: {} })});` +
        `const part=name=>async()=>(await loadPart(name,()=>import("./parts/"+name))).default();upgrade({${loads.join()}});`,
    );
  },
};

/** What is small and needed by several parts: as parts of their own the hashes would weigh more than they do. */
const TOGETHER = {
  'date-words': 'dates',
  'fetch-json': 'fetch-json',
  flow: 'network',
  format: 'pieces',
  'leave-warning': 'pieces',
  'option-text': 'pieces',
  'save-file': 'pieces',
  value: 'pieces',
};

/**
 * Parts that several tools begin with, and those tools. A module that several begin with stands in the smallest part
 * that all of them fetch.
 */
const SHARED = {
  'network-questionnaire': ['action-plan', 'round'],
  notices: ['participation-ladder', 'results', 'value-flow'],
  network: ['action-plan', 'results', 'round', 'value-flow'],
  answering: ['action-plan', 'participation-ladder', 'questionnaire', 'results', 'round'],
  base: TOOLS,
};

const entries = (tools) => Object.fromEntries(tools.map((tool) => [tool, `dist/tools/${tool}.js`]));

/** The modules that a tool begins with: all that it imports, directly or not, but not by `import()`. */
function beginningOf(tool, chunks) {
  const found = new Set();
  const follow = (file) => {
    if (found.has(file)) return;
    found.add(file);
    chunks.get(file).imports.forEach(follow);
  };
  follow([...chunks.values()].find(({ isEntry, name }) => isEntry && name === tool).fileName);
  return [...found].map((file) => chunks.get(file).facadeModuleId);
}

/**
 * Which part each module belongs to, by module. What tools begin with is divided as `SHARED` says. What questionnaires
 * and plans load later stays as it is without the other tools, whatever those use of it: divided by who needs what,
 * the parts would be dozens, each with a hash in every table.
 */
async function partsOfModules() {
  const plugins = [resolve, json()];
  const bundle = await rollup({ input: entries(TOOLS), onwarn, plugins });
  const whole = await bundle.generate({ preserveModules: true });
  await bundle.close();
  const chunks = new Map(whole.output.map((chunk) => [chunk.fileName, chunk]));
  const users = new Map();
  for (const tool of TOOLS)
    for (const id of beginningOf(tool, chunks)) users.set(id, [...(users.get(id) ?? []), tool]);

  const few = await rollup({ input: entries(['questionnaire', 'action-plan']), onwarn, plugins });
  const { output } = await few.generate({ chunkFileNames: '[name].js' });
  await few.close();
  const named = (file) => TOGETHER[basename(file, '.js')];
  const nameOf = (file) => named(file) ?? basename(file, '.js');
  const parts = new Map(
    output.flatMap(({ fileName, modules }) =>
      Object.keys(modules).map((id) => [id, named(id) ?? nameOf(fileName)]),
    ),
  );
  for (const [id, tools] of users) {
    const shared = Object.keys(SHARED).find((part) => tools.every((tool) => SHARED[part].includes(tool)));
    if (tools.length > 1) parts.set(id, shared);
    else if (TOOLS.includes(parts.get(id))) parts.delete(id);
  }
  return parts;
}

/** Which sources each part is made of: not for readers of the build, but for the test of budgets to name what grew. */
const contents = {
  name: 'contents',
  generateBundle(_, bundle) {
    const sizes = ({ modules }) =>
      Object.fromEntries(
        Object.entries(modules).map(([id, { renderedLength }]) => [relative('.', id), renderedLength]),
      );
    const parts = Object.values(bundle).filter(({ type }) => type === 'chunk');
    const table = Object.fromEntries(parts.map((chunk) => [basename(chunk.fileName), sizes(chunk)]));
    mkdirSync('dist/.build', { recursive: true });
    writeFileSync('dist/.build/parts.json', JSON.stringify(table));
  },
};

const content = readdirSync('dist/content', { withFileTypes: true }).filter((entry) => entry.isDirectory());

const library = [
  ...content.map(({ name }) => ({
    input: `dist/content/${name}/index.js`,
    onwarn,
    plugins: [json({ compact: true })],
    output: { dir: `dist/content/${name}`, entryFileNames: '[name].js', chunkFileNames: '[name].js' },
  })),
  {
    input: 'dist/elements/localize.js',
    onwarn,
    external: (id) => /\/elements\/(locales\/\S+|language|strings)\.js$/.test(id),
    plugins: [resolve],
    output: { file: 'dist/elements/localize.js', paths: (id) => `./${relative('dist/elements', id)}` },
  },
  // The generated catalogues name the package; they get the private copy too.
  ...readdirSync('dist/elements/locales')
    .filter((name) => name.endsWith('.js'))
    .map((name) => ({
      input: `dist/elements/locales/${name}`,
      onwarn,
      external: (id) => /localize(\.js)?$/.test(id),
      output: { file: `dist/elements/locales/${name}`, paths: () => '../localize.js' },
    })),
];

const partOf = await partsOfModules();

const cdn = {
  input: {
    cdn: 'dist/tools/cdn.js',
    ...Object.fromEntries(TOOLS.map((tool) => [tool, `dist/tools/${tool}.js`])),
  },
  onwarn,
  preserveEntrySignatures: 'allow-extension',
  plugins: [resolve, json({ compact: true }), trustedTypes, literals, minifier(3), integrity, contents],
  output: {
    dir: 'dist/cdn',
    manualChunks: (id) => partOf.get(id),
    onlyExplicitManualChunks: true,
    entryFileNames: 'parts/[name]-[hash:8].js',
    chunkFileNames: 'parts/[name]-[hash:8].js',
  },
};

const pages = WHOLE.map((tool) => ({
  input: `dist/tools/${tool}.js`,
  onwarn,
  plugins: [resolve, json({ compact: true }), trustedTypes, literals, minifier(1), readyPages(tool)],
  output: { dir: 'dist/pages', inlineDynamicImports: true },
}));

/** `--configOnly cdn` leaves the rest of `dist` as it is. */
export default ({ configOnly }) => (configOnly === 'cdn' ? [cdn] : [...library, cdn, ...pages]);
