// The JavaScript that makes a table of a notebook page one that can be sorted, searched, paged through and saved. Kept as
// text for the reasons that `page-script.ts` gives; short, for it is stored with each table.

/** Rows that are markup, and the rows of a page: what a page without scripts shows. */
export const PAGE_ROWS = 50;

/**
 * Takes up each new table of the page. A click on a head sorts, the next one turns the order round: numbers as numbers, empty
 * cells last, equal ones in their old order. The rows beyond the first page lie behind the table as JSON: `[columns, rows]`,
 * of each column its alignment, decimals and whether it is a percentage; or `[columns, rows, texts]`, where the cells speak
 * another language. Heads become buttons, and the bar
 * with search, pages and CSV appears, only here: a page without scripts shows nothing that does nothing. What is put on the
 * page is put there as text, never as markup. The marks in the heads are drawn, since not every font has them.
 */
export const TABLES = `(() => {
  const make = (name, props, ...inner) => { const node = Object.assign(document.createElement(name), props); node.append(...inner); return node; };
  const WORDS = {
    en: ['Previous', 'Next', 'found', (page, pages) => 'page ' + page + ' of ' + pages, 'Search', 'Search in the table', 'Save the table as CSV'],
    de: ['Zurück', 'Weiter', 'gefunden', (page, pages) => 'Seite ' + page + ' von ' + pages, 'Suchen', 'In der Tabelle suchen', 'Die Tabelle als CSV speichern'],
  };
  const plain = 'font:inherit;color:inherit;background:transparent;border:1px solid currentColor;border-radius:3px;padding:0 .5em;margin-right:.5em';
  const triangle = 'display:inline-block;border:.3em solid transparent;margin-left:.4em;vertical-align:middle;', unsorted = triangle + 'border-top-color:currentColor;opacity:.3';
  for (const table of document.querySelectorAll('table.wortlaut-table:not([data-ready])')) {
    table.dataset.ready = 'true';
    const box = table.parentElement, body = table.tBodies[0], heads = Array.from(table.tHead.rows[0].cells);
    const names = heads.map((head) => head.dataset.name || head.title || head.textContent);
    const [previous, following, found, pageOf, searching, searchIn, saveAs] = WORDS[table.lang] || WORDS.en;
    const rows = Array.from(body.rows, (row) => ({ row, values: Array.from(row.cells, (cell) => cell.title || cell.textContent) }));
    for (const note of box.parentElement.querySelectorAll('.wortlaut-first')) note.remove();
    const stored = box.parentElement.querySelector('script.wortlaut-rows');
    if (stored) {
      const [columns, more, texts] = JSON.parse(stored.textContent);
      const shown = (value, [, decimals, isShare]) => {
        if (value === null) return '';
        if (typeof value !== 'number') return String(value);
        const number = isShare ? value * 100 : value;
        const fixed = number.toFixed(decimals);
        return (Number(fixed) === 0 && number !== 0 ? number.toPrecision(2) : fixed) + (isShare ? '%' : '');
      };
      for (const [at, values] of more.entries()) {
        const cells = values.map((value, column) => {
          const cell = make('td', { textContent: texts ? texts[at][column] : shown(value, columns[column]) });
          if (columns[column][0]) cell.style.textAlign = 'left';
          if (value !== null && cell.textContent !== String(value)) cell.title = value;
          return cell;
        });
        rows.push({ row: make('tr', {}, ...cells), values: values.map((value) => value === null ? '' : String(value)) });
      }
    }
    let order = rows, page = 0;
    const size = ${PAGE_ROWS};
    const button = (textContent, onclick) => { const node = make('button', { type: 'button', textContent, onclick }); node.style.cssText = plain; return node; };
    const said = make('span', {}), back = button('\\u2039 ' + previous, () => draw(page - 1)), next = button(following + ' \\u203a', () => draw(page + 1));
    said.setAttribute('role', 'status');
    said.style.marginRight = '.5em';
    const search = make('input', { type: 'search', placeholder: searching, oninput: () => draw(0) });
    search.setAttribute('aria-label', searchIn);
    search.style.cssText = plain;
    const draw = (wanted) => {
      const words = search.value.toLowerCase();
      const kept = words === '' ? order : order.filter(({ row }) => Array.from(row.cells).some((cell) => cell.textContent.toLowerCase().includes(words)));
      const pages = Math.max(1, Math.ceil(kept.length / size));
      page = Math.min(Math.max(wanted, 0), pages - 1);
      body.replaceChildren(...kept.slice(page * size, page * size + size).map(({ row }) => row));
      back.disabled = page === 0;
      next.disabled = page === pages - 1;
      back.hidden = next.hidden = rows.length <= size;
      said.textContent = [words === '' ? '' : kept.length + ' ' + found, pages > 1 ? pageOf(page + 1, pages) : ''].filter(Boolean).join(', ');
    };
    heads.forEach((head, column) => {
      const mark = make('span', {});
      mark.setAttribute('aria-hidden', 'true');
      mark.style.cssText = unsorted;
      const sort = make('button', { type: 'button', title: head.title }, ...head.childNodes, mark);
      sort.style.cssText = 'all:unset;cursor:pointer;font-weight:bold;display:block;box-sizing:border-box;width:100%;padding:.3em .5em';
      sort.onfocus = () => { sort.style.outline = '2px solid'; };
      sort.onblur = () => { sort.style.outline = ''; };
      head.removeAttribute('title');
      head.style.padding = '0';
      head.append(sort);
      sort.onclick = () => {
        const down = head.getAttribute('aria-sort') === 'ascending';
        for (const other of heads) { other.removeAttribute('aria-sort'); other.querySelector('[aria-hidden]').style.cssText = unsorted; }
        head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
        mark.style.cssText = triangle + (down ? 'border-top-color:currentColor' : 'border-bottom-color:currentColor;transform:translateY(-.15em)');
        const numeric = rows.every(({ values }) => !Number.isNaN(Number(values[column])));
        const sign = down ? -1 : 1;
        order = [...rows].sort(({ values: a }, { values: b }) => a[column] === '' || b[column] === ''
          ? (a[column] === '') - (b[column] === '')
          : sign * (numeric ? a[column] - b[column] : a[column].localeCompare(b[column], 'de', { numeric: true })));
        draw(0);
      };
    });
    const save = button('CSV', () => {
      const quoted = (text) => /[",\\r\\n]/.test(text) ? '"' + text.replaceAll('"', '""') + '"' : text;
      const guarded = (text) => /^[=+@\\t\\r-]/.test(text) && Number.isNaN(Number(text)) ? "'" + text : text;
      const lines = [names, ...order.map(({ values }) => values)].map((cells) => cells.map((text) => quoted(guarded(text))).join(','));
      const link = make('a', { href: URL.createObjectURL(new Blob(['\\ufeff' + lines.join('\\r\\n') + '\\r\\n'], { type: 'text/csv' })), download: (table.caption.dataset.name || 'table') + '.csv' });
      document.body.append(link);
      link.click();
      link.remove();
    });
    save.title = saveAs;
    const bar = make('div', {}, ...(rows.length > 10 ? [search] : []), back, next, said, save);
    bar.style.cssText = 'margin:.3em 0;font-size:.9em';
    box.before(bar);
    draw(0);
  }
})();`.replace(/^ +/gm, '');
