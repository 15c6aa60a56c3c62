import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, sep } from 'node:path';
import { describe, test } from 'node:test';
import { readConfigFileAndWriteSchema } from '@lit/localize-tools/lib/config.js';
import type { Config, RuntimeOutputConfig } from '@lit/localize-tools/lib/config.js';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import { parseDefinition } from 'talkoot/engine';
import type { Definition } from 'talkoot/engine';
import { contentProblems } from './content-problems.ts';
import { calledMessages, changedFiles, interfaceProblems, unmarkedTargets } from './interface-problems.ts';
import type { Contents, Message } from './interface-problems.ts';

// What to do when a test here fails is told in docs/translations.md.

/** Texts of the interface that may read the same in Finnish and in a translation, with the reason. */
const SAME_WORDS: ReadonlyMap<string, string> = new Map([
  ['place-in-row', 'two names with a comma between them; the comma differs'],
]);

/** Languages that say only some things in words of their own, and the rest as the source does. */
const PARTIAL: readonly string[] = ['fi-simple'];

const root = join(import.meta.dirname, '../..');
const catalogues = join(root, 'packages/elements/locales');
const translations = join(root, 'packages/elements/xliff');
const content = join(root, 'packages/content');
const config = readConfigFileAndWriteSchema(join(root, 'lit-localize.json')) as Config & {
  output: RuntimeOutputConfig;
};

async function filesIn(folder: string, ending = ''): Promise<Map<string, string>> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(ending));
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const)),
  );
}

/** What extraction and build would write now, from the committed translations or from changed ones. */
async function generated(
  change?: (xliff: string) => string,
): Promise<{ xliff: Map<string, string>; modules: Map<string, string> }> {
  const folder = await mkdtemp(join(tmpdir(), 'talkoot-i18n-'));
  try {
    const [xliffDir, outputDir] = [join(folder, 'xliff'), join(folder, 'locales')];
    await cp(translations, xliffDir, { recursive: true });
    if (change) {
      for (const [name, xliff] of await filesIn(xliffDir))
        await writeFile(join(xliffDir, name), change(xliff));
    }
    const localizer = new RuntimeLitLocalizer({
      ...config,
      interchange: { format: 'xliff', xliffDir },
      output: { ...config.output, outputDir },
    });
    await localizer.writeInterchangeFiles();
    await localizer.build();
    return { xliff: await filesIn(xliffDir), modules: await filesIn(outputDir) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe('interface', async () => {
  const localizer = new RuntimeLitLocalizer(config);
  const { messages: sources, errors } = localizer.extractSourceMessages();
  const { translations: translated } = localizer.readTranslationsSync();

  test('every msg() call of the sources is extracted, under an id of its own', async () => {
    assert.deepEqual(errors, []);
    const ids = new Set<string>();
    for (const folder of ['packages/elements', 'packages/tools']) {
      for (const [file, source] of await filesIn(join(root, folder), '.ts')) {
        if (file.startsWith('locales')) continue;
        const called = calledMessages(source);
        assert.equal(
          called.ids.length,
          called.calls,
          `${file}: every msg() needs a text in place and { id: '…' }`,
        );
        called.ids.forEach((id) => ids.add(id));
      }
    }
    assert.ok(ids.size > 100, `${ids.size} ids found`);
    assert.deepEqual(sources.map(({ name }) => name).sort(), [...ids].sort());
  });

  for (const language of config.targetLocales) {
    const isPartial = PARTIAL.includes(language);
    test(`${language} is complete, or says only what it says in other words`, () => {
      const texts = translated.get(language) ?? [];
      assert.deepEqual(interfaceProblems(sources, texts, SAME_WORDS, isPartial), []);
      assert.ok(texts.length > 40, `${texts.length} texts`);
    });

    test(`${language} says of each text whether a native speaker has read it`, async () => {
      const xliff = await readFile(join(translations, `${language}.xlf`), 'utf8');
      assert.deepEqual(unmarkedTargets(xliff, isPartial), []);
    });
  }

  test('the translation files and the generated modules are what `npm run i18n` would write now', async () => {
    const { xliff, modules } = await generated();
    assert.deepEqual(changedFiles(await filesIn(translations), xliff), []);
    assert.deepEqual(changedFiles(await filesIn(catalogues), modules), []);
    assert.deepEqual(
      [...xliff.keys()].sort(),
      config.targetLocales.map((language) => `${language}.xlf`).sort(),
    );
    assert.deepEqual(
      [...modules.keys()].sort(),
      config.targetLocales.map((language) => `${language}.ts`).sort(),
    );
  });
});

describe('what is wrong with the interface', () => {
  const place = (index: number, untranslatable: string): Contents[number] => ({ index, untranslatable });
  const sources: Message[] = [
    { name: 'next', contents: ['Seuraava'] },
    { name: 'section-of', contents: ['Osa ', place(0, '${number}'), '/', place(1, '${count}')] },
    { name: 'start', contents: ['Start'] },
  ];
  const right: Message[] = [
    { name: 'start', contents: ['Start'] },
    { name: 'section-of', contents: ['Av ', place(1, '${count}'), ' delar ', place(0, '${number}')] },
    { name: 'next', contents: ['Nästa'] },
  ];
  const same = new Map([['start', 'the same word in both']]);
  const problemsWith = (name: string, ...contents: Contents[]): string[] => {
    const others = right.filter((message) => message.name !== name);
    return interfaceProblems(
      sources,
      [...others, ...contents.map((parts) => ({ name, contents: parts }))],
      same,
    );
  };

  test('is nothing when all is right, in whatever order', () => {
    assert.deepEqual(interfaceProblems(sources, right, same), []);
  });

  test('is found: missing, unknown, doubled, empty', () => {
    assert.deepEqual(problemsWith('next'), ['next: not translated']);
    assert.deepEqual(problemsWith('gone', ['Borta']), ['gone: no such text in the sources']);
    assert.deepEqual(problemsWith('next', ['Nästa'], ['Vidare']), ['next: translated twice']);
    for (const empty of [[], [''], [' \n']]) assert.deepEqual(problemsWith('next', empty), ['next: empty']);
  });

  test('is found in a language that says only some things in its own words: all but what is missing', () => {
    const problemsIn = (translation: Message[]): string[] =>
      interfaceProblems(sources, translation, same, true);
    assert.deepEqual(problemsIn([]), []);
    assert.deepEqual(problemsIn([{ name: 'next', contents: ['Jatka'] }]), []);
    assert.deepEqual(problemsIn([{ name: 'next', contents: ['Seuraava'] }]), ['next: reads like its source']);
    assert.deepEqual(problemsIn([{ name: 'next', contents: [] }]), ['next: empty']);
    assert.deepEqual(problemsIn([{ name: 'gone', contents: ['Pois'] }]), [
      'gone: no such text in the sources',
    ]);
    assert.match(problemsIn([{ name: 'section-of', contents: ['Osa'] }]).join(), /has the placeholders/);
  });

  test('is found: placeholders lost, doubled, changed or added', () => {
    const [number, count] = [place(0, '${number}'), place(1, '${count}')];
    for (const contents of [
      ['Del ', number],
      ['Del ', number, ' av ', number],
      ['Del ', number, ' av ', count, count],
      ['Del ', number, ' av ', place(1, '${total}')],
    ]) {
      assert.match(
        problemsWith('section-of', contents).join(),
        /^section-of: has the placeholders .+ where its source has /,
      );
    }
    assert.match(problemsWith('next', ['Nästa ', number]).join(), /where its source has \(none\)$/);
  });

  test('is found: Finnish left in place, unless it is allowed; and allowed for nothing', () => {
    assert.deepEqual(problemsWith('next', ['Seuraava']), ['next: reads like its source']);
    assert.deepEqual(interfaceProblems(sources, right, new Map()), ['start: reads like its source']);
    assert.match(
      interfaceProblems(sources, right, new Map([...same, ['gone', 'why']])).join(),
      /^gone: allowed/,
    );
  });

  test('is found: a call without an id, or without a text that can be read', () => {
    const call = "msg('Seuraava', { id: 'next' })";
    assert.deepEqual(calledMessages(`/** \`msg()\` */ ${call}; msg(str\`\${x}\`, {\n id: 'x',\n})`), {
      ids: ['next', 'x'],
      calls: 2,
    });
    for (const source of [
      `msg('Takaisin'); ${call}`,
      `${call}; msg('Takaisin')`,
      `msg(text, options); ${call}`,
    ]) {
      const { ids, calls } = calledMessages(source);
      assert.notEqual(ids.length, calls);
    }
  });

  test('is found: a translation that does not say whether it was read', () => {
    const unit = (target: string): string =>
      `<trans-unit id="next">\n<source>Seuraava</source>${target}</trans-unit>`;
    assert.deepEqual(unmarkedTargets(unit('<target state="needs-review-translation">Nästa</target>')), []);
    assert.deepEqual(unmarkedTargets(unit('<target state="signed-off">Nästa</target>')), []);
    for (const target of ['', '<target>Nästa</target>', '<target state="new">Nästa</target>']) {
      assert.deepEqual(unmarkedTargets(unit(target)), ['next']);
      assert.deepEqual(unmarkedTargets(unit(target), true), target === '' ? [] : ['next']);
    }
  });

  test('is found: files that are not what the tool writes', async () => {
    assert.deepEqual(
      changedFiles(
        new Map([
          ['sv.ts', 'a'],
          ['en.ts', 'b'],
        ]),
        new Map([
          ['sv.ts', 'A'],
          ['uk.ts', 'c'],
        ]),
      ),
      ['en.ts', 'sv.ts', 'uk.ts'],
    );
    const plant = (xliff: string): string =>
      xliff.replace(/<source>[^<]/, '<source>Muu').replace(/(<target[^>]*>)[^<]/, '$1Other');
    const planted = new Map([...(await filesIn(translations))].map(([name, xliff]) => [name, plant(xliff)]));
    const { xliff, modules } = await generated(plant);
    assert.equal(changedFiles(planted, xliff).length, config.targetLocales.length);
    assert.equal(changedFiles(await filesIn(catalogues), modules).length, config.targetLocales.length);
  });
});

describe('content', async () => {
  const folders = (await readdir(content, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const modules = await Promise.all(
    folders.map(async ({ name: folder }) => ({
      folder,
      module: (await import(`talkoot/content/${folder}`)) as {
        definition?: unknown;
        texts: Record<string, () => Promise<object>>;
        participantLanguages?: readonly string[];
      },
    })),
  );
  const questionnaires = modules.filter(({ module }) => module.definition !== undefined);
  assert.ok(questionnaires.length > 0);
  for (const { folder, module } of questionnaires) {
    test(`${folder}: the definition and its texts agree in every language`, async () => {
      const definition = parseDefinition(module.definition);
      const files = Object.fromEntries(
        [...(await filesIn(join(content, folder), '.json'))]
          // Other words of the same folder stand in folders of their own.
          .filter(([name]) => !name.includes(sep))
          .map(([name, file]) => [basename(name, '.json'), file]),
      );
      const languages = module.participantLanguages ?? [];
      assert.deepEqual(contentProblems(definition, files, { group: 'participants', languages }), []);
      assert.deepEqual(Object.keys(module.texts).sort(), [...definition.languages].sort());
      for (const [language, load] of Object.entries(module.texts)) {
        assert.deepEqual({ ...(await load()) }, JSON.parse(files[language]!));
      }
    });
  }
});

describe('what is wrong with content', () => {
  const definition: Definition = parseDefinition({
    talkoot: 1,
    id: 'planted',
    version: '1.0.0',
    languages: ['fi', 'sv'],
    sections: [
      {
        id: 'only',
        questions: [
          { id: 'name', type: 'text', constraint: 'name != "x"', nonresponse: ['unknown'] },
          {
            id: 'role',
            type: 'choice',
            options: [{ value: 'a.b' }],
            other: true,
            nonresponse: ['unknown', 'none'],
          },
          {
            id: 'rows',
            type: 'group',
            repeat: true,
            questions: [
              { id: 'done', type: 'boolean' },
              { id: 'inline', type: 'note', label: { fi: 'Huomaa', sv: 'Obs' } },
            ],
          },
        ],
      },
    ],
  });
  const fi = {
    '@language': 'fi',
    '@status': 'source',
    title: 'Otsikko',
    description: 'Kuvaus',
    'nonresponse.unknown': 'En tiedä',
    'only.label': 'Osa',
    'only.hint': 'Ohje',
    'name.label': 'Nimi, {{ name }}?',
    'name.constraint': 'Ei x',
    'role.label': 'Rooli',
    'role.option.a.b': 'Ensimmäinen',
    'role.option.other': 'Muu',
    'role.nonresponse.none': 'Ei ole',
    'rows.label': 'Rivit',
    'rows.add': 'Lisää',
    'rows.row': 'Rivi',
    'rows.done.label': 'Valmis',
    'rows.done.option.true': 'On',
  };
  const sv: Record<string, string> = {
    ...Object.fromEntries(Object.entries(fi).map(([key, text]) => [key, `(${text})`])),
    '@language': 'sv',
    '@status': 'reviewed by Maija Meikäläinen on 2026-11-30',
  };
  const problemsWith = (change: Record<string, string | undefined>): string[] =>
    contentProblems(definition, { fi: JSON.stringify(fi), sv: JSON.stringify({ ...sv, ...change }) });

  test('is nothing when all is right', () => {
    assert.deepEqual(problemsWith({}), []);
    assert.deepEqual(problemsWith({ '@status': 'unreviewed' }), []);
  });

  test('is found: any key left out', () => {
    for (const key of Object.keys(fi).filter((name) => !name.startsWith('@'))) {
      const problems = problemsWith({ [key]: undefined });
      assert.ok(problems.length > 0, key);
      for (const problem of problems) assert.ok(problem.startsWith(`sv: `) && problem.includes(key), problem);
    }
    const { 'rows.label': _, ...less } = fi;
    assert.deepEqual(contentProblems(definition, { fi: JSON.stringify(less), sv: JSON.stringify(sv) }), [
      'fi: rows.label is missing',
    ]);
  });

  test('is found: any key too many', () => {
    for (const key of [
      'nam.label',
      'only.name.label',
      'rows.inline.label',
      'name.option.other',
      'nonresponse.no',
      'done.label',
      '@note',
    ]) {
      assert.deepEqual(problemsWith({ [key]: 'x' }), [`sv: ${key} belongs to nothing`]);
    }
    for (const key of ['rows.hint', 'rows.done.option.false', 'name.nonresponse.unknown', 'credit']) {
      assert.deepEqual(problemsWith({ [key]: 'x' }), [`sv: ${key} is not in the source`]);
    }
  });

  test('is found: empty, still Finnish, doubled', () => {
    assert.deepEqual(problemsWith({ 'rows.row': ' ' }), ['sv: rows.row is empty']);
    assert.deepEqual(problemsWith({ 'rows.row': 'Rivi' }), ['sv: rows.row reads like its source']);
    const twice = JSON.stringify(sv).replace(/\}$/, ',"rows.row":"Rad"}');
    assert.deepEqual(contentProblems(definition, { fi: JSON.stringify(fi), sv: twice }), [
      'sv: rows.row is there twice',
    ]);
  });

  test('is found: expressions that are lost, changed or not closed', () => {
    assert.deepEqual(problemsWith({ 'name.label': 'Ditt namn, {{name}}?' }), []);
    for (const text of ['Namn?', 'Namn, {{ namn }}?', '{{ name }} {{ name }}']) {
      assert.deepEqual(problemsWith({ 'name.label': text }), [
        'sv: name.label has other expressions than its source',
      ]);
    }
    assert.match(
      problemsWith({ 'name.label': 'Namn, {{ name }' }).join(),
      /name\.label has an expression that is not closed/,
    );
  });

  test('is found: a wrong head', () => {
    assert.deepEqual(problemsWith({ '@language': 'fi' }), ['sv: @language is fi']);
    for (const status of [
      undefined,
      '',
      'source',
      'reviewed',
      'reviewed by  on 2026-11-30',
      'reviewed by Maija on Monday',
    ]) {
      assert.deepEqual(problemsWith({ '@status': status }), [`sv: @status is "${status ?? ''}"`]);
    }
    assert.deepEqual(
      contentProblems(definition, {
        fi: JSON.stringify({ ...fi, '@status': 'unreviewed' }),
        sv: JSON.stringify(sv),
      }),
      ['fi: @status is "unreviewed"'],
    );
  });

  test('is found: a language without a file, a file without a language, a language forgotten in the definition', () => {
    assert.deepEqual(contentProblems(definition, { fi: JSON.stringify(fi) }), ['sv: no file']);
    const files = { fi: JSON.stringify(fi), sv: JSON.stringify(sv), uk: JSON.stringify(sv) };
    assert.deepEqual(contentProblems(definition, files), ['uk: not a language of the definition']);
    const half = { ...definition, title: { fi: 'Otsikko' } };
    assert.ok(contentProblems(half, files).includes('sv: title is missing in the definition'));
  });
});
