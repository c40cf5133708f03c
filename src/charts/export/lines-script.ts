// The JavaScript of a page whose marks lead to lines of text. Texts are put on the page as text, never as markup.

/**
 * Draws the figure, and shows the lines of a name: when one is typed or a mark is clicked, whose `customdata` are its names.
 * Lines are in the order of the text, or sorted by the words nearest to the keyword, on the left or on the right.
 */
export const LINES_SCRIPT = `(() => {
  const read = (id) => JSON.parse(document.getElementById(id).textContent);
  const lines = read('lines'), words = read('words');
  const make = (name, props, ...inner) => { const node = Object.assign(document.createElement(name), props); node.append(...inner); return node; };
  const place = document.getElementById('chart'), panel = document.getElementById('panel'), search = document.getElementById('search');
  let shown = '', near = [], order = 'text';
  const outwards = (text) => text.toLowerCase().match(/[\\p{L}\\p{N}]+/gu) || [];
  const keyOf = ([, , left, , right]) => order === 'left' ? outwards(left).reverse().join(' ') : outwards(right).join(' ');
  const sorted = (list) => order === 'text' ? list : [...list].sort((x, y) => keyOf(x).localeCompare(keyOf(y)));
  const line = ([source, href, left, keyword, right]) => make('tr', {},
    make('td', { className: 'left', textContent: left }), make('td', { className: 'keyword', textContent: keyword }), make('td', { textContent: right }),
    make('td', { className: 'source' }, href ? make('a', { href, textContent: source, rel: 'noopener' }) : source));
  const button = (textContent, pressed, onclick) => { const node = make('button', { type: 'button', textContent, onclick }); node.setAttribute('aria-pressed', String(pressed)); return node; };
  const draw = () => {
    const own = lines[shown] || {};
    panel.replaceChildren(
      make('h2', { textContent: shown }),
      ...(near.length > 1 ? [make('p', {}, words.same + ' ', ...near.flatMap((name) => [button(name, name === shown, () => { shown = name; draw(); }), ' ']))] : []),
      make('p', {}, words.sort + ' ', ...['text', 'left', 'right'].flatMap((each) => [button(words[each], order === each, () => { order = each; draw(); }), ' '])),
      ...words.groups.map((group) => {
        const list = own[group] || [];
        return make('section', {}, make('h3', { textContent: group + ' (' + list.length + ')' }),
          list.length === 0 ? make('p', { textContent: words.none }) : make('table', {}, make('tbody', {}, ...sorted(list).map(line))));
      }));
  };
  const choose = (names) => { near = names; shown = names[0]; draw(); };
  if (search) search.addEventListener('input', () => { if (Object.hasOwn(lines, search.value)) choose([search.value]); });
  if (!place) return choose(Object.keys(lines).slice(0, 1));
  const { data, layout, config } = read('figure');
  place.innerHTML = '';
  Plotly.newPlot(place, data, layout, { ...config, responsive: false }).then(() => {
    place.on('plotly_click', ({ points }) => { const names = points[0] && points[0].customdata; if (names) { choose([].concat(names)); panel.scrollIntoView({ block: 'nearest' }); } });
  });
})();`;
