import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { linesPage, termScatterFigure } from '../../../../src/charts';

const records = [
  { term: 'ernte', own: 3, other: 1, z: 2 },
  { term: '</script>', own: 0, other: 4, z: -2 },
];
const columns = { term: 'term', x: 'other', y: 'own', value: 'z', xAxis: 'B', yAxis: 'A', colorAxis: 'z' } as const;
const figure = termScatterFigure(records, { ...columns, title: 'Wörter <b>', language: 'en' });
const line = {
  group: 'A',
  left: 'die <img src=x onerror=alert(1)>',
  right: 'war gut',
  keyword: 'Ernte',
  source: 'a.txt',
};

function stored(page: string, id: string) {
  const [, text = ''] = new RegExp(`<script type="application/json" id="${id}">(.*?)</script>`, 's').exec(page) ?? [];
  return JSON.parse(text);
}

test('linesPage: each name leads to its lines, by group, with the address where it can be read', () => {
  const lines = [
    { ...line, name: 'ernte', href: 'texts/a.txt' },
    { ...line, name: 'ernte', group: 'B', href: 'https://example.org/1' },
  ];
  const page = linesPage(figure, lines, { groups: ['A', 'B'] });
  assert.deepEqual(stored(page, 'lines'), {
    ernte: {
      A: [['a.txt', 'texts/a.txt', line.left, 'Ernte', 'war gut']],
      B: [['a.txt', 'https://example.org/1', line.left, 'Ernte', 'war gut']],
    },
  });
  assert.deepEqual(stored(page, 'words').groups, ['A', 'B']);
  assert.deepEqual(stored(page, 'figure').data[1].customdata, [['ernte'], ['</script>']]);
});

test('linesPage: nothing of a corpus is markup, an address that runs is none, and only its own scripts may run', () => {
  const names = ['</script><script>alert(1)</script>', '__proto__'];
  const page = linesPage(
    figure,
    names.map((name) => ({ ...line, name, href: 'javascript:alert(1)' })),
  );
  assert.ok(!page.includes('<img src=x') && !page.includes('<script>alert'));
  assert.deepEqual(Object.keys(stored(page, 'lines')), names);
  assert.ok(!JSON.stringify(stored(page, 'lines')).includes('javascript:'));
  const scripts = Array.from(page.matchAll(/<script>([\s\S]*?)<\/script>/g), ([, code = '']) => code);
  assert.equal(scripts.length, 2);
  for (const code of scripts) {
    assert.ok(page.includes(`'sha256-${createHash('sha256').update(code).digest('base64')}'`));
  }
  assert.match(page, /default-src 'none'; script-src 'sha256-/);
});
