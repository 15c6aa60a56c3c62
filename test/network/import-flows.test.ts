import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  BENEFICIARY,
  createNetwork,
  flowProblems,
  flowsToCsv,
  importFlows,
  matrixToCsv,
  readFlowTable,
  readMatrix,
  setBeneficiary,
  toGraphml,
} from 'talkoot/network';
import type { ImportedTable, Network } from 'talkoot/network';
import { anyFlowNetwork, networkOf } from './flow-networks.ts';

/** Row, column and code of every problem. */
function told({ problems }: ImportedTable): string[] {
  return problems.map(({ row, column, code }) => `${row}:${column ?? '-'} ${code}`);
}

describe('a table of flows', () => {
  test('is read with Finnish headings, in any order, pasted from a spreadsheet', () => {
    const { flows, problems } = readFlowTable(
      'Hyöty\tAntaja\tSaaja\tLaji\tTila\nVertaistuki\tSilta ry\tKunta\taineeton\theikko\n\nTilat\tKunta\tSilta ry\t\t',
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(flows, [
      { row: 2, from: 'Silta ry', to: 'Kunta', value: 'Vertaistuki', kind: 'intangible', state: 'weak' },
      { row: 4, from: 'Kunta', to: 'Silta ry', value: 'Tilat' },
    ]);
  });

  test('is read without headings, with semicolons, quotes and line breaks in cells', () => {
    const { flows } = readFlowTable(
      'Kunta;Asukas;"Neuvonta;\n ""heti"""\r\nSeurakunta;Asukas;Sielunhoito;;;1,5',
    );
    assert.deepEqual(flows, [
      { row: 1, from: 'Kunta', to: 'Asukas', value: 'Neuvonta;\n "heti"' },
      { row: 2, from: 'Seurakunta', to: 'Asukas', value: 'Sielunhoito', weight: 1.5 },
    ]);
  });

  test('every mistake is told with its row and column, all of a row at once', () => {
    const table = readFlowTable(
      [
        'from,to,value,kind,state,weight',
        'Kunta,Kunta,Tieto,solid,good,-1',
        ',Kunta,,,,',
        'Kunta,Silta,Tieto,,,',
        'kunta, SILTA ,tieto,,,,lisäksi',
        'kunta, SILTA ,tieto,,,',
        `Kunta,Silta,${'x'.repeat(201)},,,`,
      ].join('\n'),
    );
    assert.deepEqual(told(table), [
      '2:4 unknown-kind',
      '2:5 unknown-state',
      '2:6 bad-weight',
      '2:2 self-flow',
      '3:1 empty',
      '3:3 empty',
      '5:7 extra-cell',
      '6:- duplicate',
      '7:3 too-long',
    ]);
    assert.deepEqual(
      table.flows.map(({ row }) => row),
      [4],
    );
    assert.equal(table.problems[0]?.given, 'solid');
  });

  test('what is no table is told, and what was in it is there', () => {
    assert.deepEqual(told(readFlowTable(' \n')), ['1:- no-table']);
    const table = readFlowTable('Antaja;Saaja\nKunta;Silta');
    assert.deepEqual(told(table), ['1:- no-column', '2:- no-column']);
    assert.deepEqual(table.problems[1]?.cells, ['Kunta', 'Silta']);
  });

  test('of a thousand rows, none is lost, whatever is wrong with them', () => {
    const cell = fc.oneof(
      fc.constantFrom('', 'Kunta', 'Silta ry', 'tangible', 'works', '=1+1', '1', 'x'.repeat(300)),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 1000 }), (rows) => {
        const clean = rows.map((cells) => cells.map((text) => text.replace(/["\t\r\n]/g, '')));
        const text = ['from\tto\tvalue\tkind\tstate', ...clean.map((cells) => cells.join('\t'))].join('\n');
        const { flows, problems } = readFlowTable(text);
        const accounted = new Set([...flows, ...problems].map(({ row }) => row));
        const wrong = new Set(problems.map(({ row }) => row));
        for (const [index, cells] of clean.entries()) {
          const isEmpty = cells.every((part) => part.trim() === '');
          assert.equal(accounted.has(index + 2), !isEmpty, JSON.stringify(cells));
        }
        assert.ok(flows.every(({ row }) => !wrong.has(row)));
      }),
      { numRuns: 30 },
    );
  });
});

describe('a give/get matrix', () => {
  test('is read with several values in a cell', () => {
    const { flows, problems } = readMatrix(
      '\tKunta\tSilta ry\nKunta\t\tTilat; Avustus\nSilta ry\t"Tieto\nLuottamus"\t',
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(
      flows.map(({ row, from, to, value }) => `${row} ${from} > ${to}: ${value}`),
      [
        '2 Kunta > Silta ry: Tilat',
        '2 Kunta > Silta ry: Avustus',
        '3 Silta ry > Kunta: Tieto',
        '3 Silta ry > Kunta: Luottamus',
      ],
    );
  });

  test('mistakes are told with row and column', () => {
    const table = readMatrix(
      '\tKunta\tkunta\t\nKunta\tTieto\t\t\n\tTieto\t\t\nSilta\tx\tTilat; tilat\tMuuta',
    );
    assert.deepEqual(told(table), [
      '1:3 duplicate',
      '2:2 self-flow',
      '3:1 empty',
      '4:2 empty',
      '4:3 duplicate',
      '4:4 extra-cell',
    ]);
    assert.deepEqual(
      table.flows.map(({ value }) => value),
      ['Tilat'],
    );
    assert.deepEqual(told(readMatrix('Kunta\nSilta')), ['1:- no-table', '2:- no-table']);
  });
});

describe('putting flows into a network', () => {
  const empty = setBeneficiary(createNetwork({ title: '' }), { fi: 'Maahan muuttanut' });

  test('finds actors, values and the beneficiary by name, and adds the others', () => {
    const { flows } = readFlowTable('Kunta;maahan  muuttanut;Neuvonta\nSilta;KUNTA;neuvonta;;;;Paja 2');
    const { network, added } = importFlows(empty, flows, 'fi');
    assert.deepEqual([network.actors.length, network.values.length, added], [2, 1, 2]);
    assert.equal(network.flows[0]?.to, BENEFICIARY);
    assert.deepEqual(network.flows[1]?.evidence, [{ text: 'Paja 2' }]);
    const again = importFlows(network, flows, 'fi');
    assert.deepEqual([again.network, again.added, again.present], [network, 0, flows]);
  });
});

/** Names a table can hold: one line, trimmed, and none that is a heading word twice in a row. */
const names = fc.uniqueArray(
  fc
    .oneof(
      fc.string({ minLength: 1, maxLength: 12 }),
      fc.constantFrom('=SUM(A1)', "'=x", '-1', '@x', '"', ';', '<b>'),
    )
    .map((text) => text.replace(/[\r\n\t\v\f]/g, ' ').trim())
    .filter((text) => text !== ''),
  {
    minLength: 3,
    maxLength: 8,
    selector: (text) => text.toLowerCase().normalize('NFC').replace(/\s+/gu, ' '),
  },
);

describe('CSV', () => {
  test('written and read again is the same flows, and no cell begins as a formula', () => {
    fc.assert(
      fc.property(
        names,
        fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { maxLength: 20 }),
        (words, triples) => {
          const pick = (index: number): string => words[index % words.length]!;
          const flows = triples
            .filter(([from, to]) => pick(from) !== pick(to))
            .map(([from, to, value]) => ({ row: 0, from: pick(from), to: pick(to), value: pick(value) }));
          const { network } = importFlows(createNetwork({ title: '' }), flows, 'fi');
          const csv = flowsToCsv(network, 'fi');
          assert.ok(
            !/(^|[;\n]|\uFEFF)"?[=+\-@]/.test(
              csv.replace(/"(?:[^"]|"")*"/g, (cell) => `"${cell.slice(1, 2)}`),
            ),
          );
          const read = readFlowTable(csv);
          assert.deepEqual(read.problems, []);
          assert.deepEqual(
            flowsToCsv(importFlows(createNetwork({ title: '' }), read.flows, 'fi').network, 'fi'),
            csv,
          );
        },
      ),
    );
  });

  test('a matrix written is read again', () => {
    const network = networkOf(
      ['a', 'b', 'c'],
      [
        ['a', 'b'],
        ['b', BENEFICIARY],
      ],
    );
    const { flows, problems } = readMatrix(matrixToCsv(network, 'fi'));
    assert.deepEqual(problems, []);
    assert.deepEqual(
      flows.map(({ from, to }) => [from, to]),
      [
        ['a', 'b'],
        ['b', 'Asukas'],
      ],
    );
  });
});

describe('GraphML', () => {
  test('holds hostile text as text', () => {
    const hostile = ']]>\u0000<script>"&\'\uD800';
    const network: Network = {
      ...networkOf(['a', 'b'], [['a', 'b']]),
      values: [{ id: 'v', name: { fi: hostile } }],
    };
    const xml = toGraphml(network, 'fi');
    assert.ok(xml.includes('<data key="edge-value">]]&gt;\uFFFD&lt;script&gt;&quot;&amp;\'\uFFFD</data>'));
  });

  test('has every actor and every flow that has both ends', () => {
    fc.assert(
      fc.property(anyFlowNetwork, (network) => {
        const xml = toGraphml(network, 'fi');
        assert.equal(xml.match(/<node /g)?.length, network.actors.length + 1);
        assert.equal(xml.match(/<edge /g)?.length ?? 0, network.flows.length);
        assert.deepEqual(
          flowProblems(network).filter(({ code }) => code === 'unknown-actor'),
          [],
        );
      }),
    );
  });
});
