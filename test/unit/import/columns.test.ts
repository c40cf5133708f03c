import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mapColumns, usualColumn } from '../../../src/import/columns';
import { dateOfLine, findDate } from '../../../src/import/dates';

test('usual names of columns, German and English, however they are written', () => {
  const names = {
    outlet: ['Medium', 'Zeitung', 'QUELLE', 'source', 'publication', 'source.name', 'Media Outlet'],
    date: ['Datum', 'Erscheinungsdatum', 'pub_date', 'publishedAt', 'Publication Date'],
    title: ['Titel', 'Überschrift', 'U\u0308berschrift', 'headline', 'Headline:'],
    text: ['Volltext', 'Text', 'full_text', 'fullText', 'Inhalt', 'article body'],
    author: ['Autor', 'Byline', 'Verfasser'],
  };
  for (const [column, each] of Object.entries(names))
    for (const name of each) assert.equal(usualColumn(name), column, name);
  for (const name of ['Bemerkung', 'ressortleiter', 'constructor', 'Textlänge'])
    assert.equal(usualColumn(name), undefined, name);
});

test('what is mapped counts before our own name, that before a usual one; others keep their names', () => {
  const columns = ['Quelle', 'Medium', 'Datum', 'title', 'Titel', 'Land'];
  assert.deepEqual(Object.fromEntries(mapColumns(columns, { outlet: 'Quelle' })), {
    Quelle: 'outlet',
    Medium: 'Medium',
    Datum: 'date',
    title: 'title',
    Titel: 'Titel',
    Land: 'Land',
  });
  assert.equal(mapColumns(columns, {}).get('Medium'), 'outlet');
});

test('a mapped column is found whichever way its name is composed', () => {
  const columns = ['Überschrift des Blatts'.normalize('NFD'), 'x'];
  assert.deepEqual([...mapColumns(columns, { title: 'Überschrift des Blatts' })][0], [columns[0], 'title']);
});

test('days in German, English and French; what has two readings is none', () => {
  const days = {
    '4. März 2024 Montag': '2024-03-04',
    'March 4, 2024 Monday': '2024-03-04',
    'lundi 4 mars 2024': '2024-03-04',
    'Mon, 04 Mar 2024 10:00:00 +0100': '2024-03-04',
    '2024-03-04T23:30:00Z': '2024-03-04',
    '4. Jänner 2024, 17:30 Uhr': '2024-01-04',
    '04.03.2024': '2024-03-04',
    '20240304': '2024-03-04',
  };
  for (const [text, day] of Object.entries(days)) assert.equal(dateOfLine(text), day, text);
  for (const text of [
    '03/04/2024',
    '20112010',
    '20241304',
    '120240304',
    '31. Februar 2024',
    'Am 4. März 2024 sagte er nichts',
    'ab 2024',
  ])
    assert.equal(dateOfLine(text), null, text);
  assert.deepEqual(findDate('Bote, 3. April 2023'), { day: '2023-04-03', start: 6, end: 19 });
});
