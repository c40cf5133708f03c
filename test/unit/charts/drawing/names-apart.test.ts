import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rankedBarsFigure, smallMultiplesFigure } from '../../../../src/charts';
import { namesApart } from '../../../../src/charts/drawing/names-apart';

const tenLetters = (name: string) => (name.length <= 10 ? name : `${name.slice(0, 9)}…`);

test('names that would be cut to the same text begin at the word in which they differ; the others stay', () => {
  assert.deepEqual(namesApart(['Alte Zeitung Mai', 'Alte Zeitung Juni', 'Bote'], tenLetters), [
    '…Mai',
    '…Juni',
    'Bote',
  ]);
  assert.deepEqual(namesApart(['Bote', 'Bote'], tenLetters), ['Bote', 'Bote']);
});

test('names that are still alike after that are told apart by more of their words', () => {
  assert.deepEqual(
    namesApart(['Alte Zeitung Oberfranken 1', 'Alte Zeitung Oberfranken 2', 'Alte Zeitung Mai'], tenLetters),
    ['…1', '…2', '…Mai'],
  );
});

test('names that differ inside one long word cannot be told apart, and are left as they are', () => {
  assert.deepEqual(namesApart(['aaaaaaaaaaaa1', 'aaaaaaaaaaaa2'], tenLetters), ['aaaaaaaaaaaa1', 'aaaaaaaaaaaa2']);
});

test('small multiples: no two panels have the same title, though their names begin alike and are long', () => {
  const panel = (day: number) =>
    `Allgemeine Zeitung für das Oberland und die angrenzenden Gebiete der Provinz, 2024-03-0${day}`;
  const rows = [1, 2, 3, 4].flatMap((day) => [{ panel: panel(day), label: 'a', value: day }]);
  const { layout } = smallMultiplesFigure(rows, {
    panel: 'panel',
    label: 'label',
    value: 'value',
    axis: 'n',
    title: 'T',
  });
  const titles = (layout.annotations ?? []).map(({ text }) => String(text)).filter((text) => text.includes('<b>'));
  assert.equal(new Set(titles).size, 4, titles.join());
  assert.match(titles[0] ?? '', /^<b>…2024-03-01/);
});

test('a German chart says in German who is not known: on its axis, under its title, in its alt text', () => {
  const rows = [
    { speaker: '(unresolved)', share: 0.3 },
    { speaker: 'Rat (unresolved)', share: 0.2 },
    { speaker: '(others) (n = 3)', share: 0.1 },
  ];
  const options = { label: 'speaker', value: 'share', axis: 'Anteil', title: 'T', n: '(nobody named) 5 %' } as const;
  const german = rankedBarsFigure(rows, { ...options, language: 'de' });
  assert.deepEqual(german.layout.yaxis?.ticktext, ['(nicht aufgelöst)', 'Rat (unresolved)', '(Übrige) (n = 3)']);
  assert.match(String((german.layout.title as { text: string }).text), /\(niemand genannt\) 5 %/);
  assert.match(german.alt.de, /\(nicht aufgelöst\)/);
  assert.match(german.alt.en, /\(unresolved\)/);
  assert.deepEqual(rankedBarsFigure(rows, { ...options, language: 'en' }).layout.yaxis?.ticktext, [
    '(unresolved)',
    'Rat (unresolved)',
    '(others) (n = 3)',
  ]);
  assert.equal(german.rows[0]?.label, '(unresolved)', 'the rows keep the name by which code finds them');
});
