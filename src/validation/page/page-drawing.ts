// Draws the article and the question: part of the page's script, whose functions it uses.

export const PAGE_DRAWING = `
// ---- the article, cut where something begins or ends ----
function drawText(place, article, marks) {
  const cuts = new Set([0, article.raw.length]);
  for (const [start, end] of article.setAside) cuts.add(start).add(end);
  for (const mark of marks) for (const [start, end] of mark.spans) cuts.add(start).add(end);
  const places = [...cuts].sort((a, b) => a - b);
  const raw = make('div', '', { className: 'raw', lang: article.language });
  for (let n = 0; n + 1 < places.length; n++) {
    const [start, end] = [places[n], places[n + 1]];
    const covers = ([from, to]) => from <= start && end <= to;
    const own = marks.filter((mark) => mark.spans.some(covers)).map((mark) => mark.name);
    const piece = own.length ? make('mark', '', { className: own.concat(own.filter((name) => name !== 'who').length > 1 ? ['inner'] : []).join(' ') }) : make('span', '', { className: article.setAside.some(covers) ? 'aside' : '' });
    piece.textContent = article.raw.slice(start, end);
    piece.dataset.start = start;
    raw.append(piece);
  }
  const heading = [article.outlet, article.date, article.id].filter(Boolean).join(' · ');
  const text = make('div', '', { className: 'text', tabIndex: 0 });
  text.setAttribute('role', 'region');
  text.setAttribute('aria-label', 'Text of ' + article.id);
  text.append(make('h2', heading), raw);
  place.append(text);
  const now = raw.querySelector('mark.now');
  if (now) now.scrollIntoView({ block: 'center' });
}
function drawTexts() {
  const scrolled = document.querySelector('.text') && $('texts').dataset.task === view.task.id ? document.querySelector('.text').scrollTop : null;
  $('texts').replaceChildren();
  $('texts').dataset.task = view.task.id;
  if (view.task.kind === 'pair') {
    const { a, b } = view.task.line;
    drawText($('texts'), view.article, [{ spans: spansOf(a), name: 'now' }]);
    drawText($('texts'), view.other, [{ spans: spansOf(b), name: 'now' }]);
    return;
  }
  const marks = view.around.filter((line) => line.id !== view.task.id && line.decision !== 'reject').map((line) => ({ spans: spansOf(line), name: 'found' }));
  for (const line of view.added) if (!adding || adding.id !== line.id) marks.push({ spans: spansOf(line), name: 'mine' });
  const now = adding || (view.task.kind === 'quotation' ? draft : view.task.kind === 'sentence' ? view.task.line : null);
  if (now) marks.push({ spans: spansOf(now), name: 'now' });
  if (now === draft && now && !now.named) marks.push({ spans: mentionsOf(now), name: 'who' });
  drawText($('texts'), view.article, marks);
  if (scrolled !== null && !now) document.querySelector('.text').scrollTop = scrolled;
}

// ---- the question ----
function drawPanel() {
  const kind = adding ? 'add' : view.task.kind;
  $('question').textContent = QUESTIONS[kind];
  const one = kind === 'pair' || kind === 'article' ? null : current() || view.task.line;
  $('words').textContent = one ? spansOf(one).map(([start, end]) => view.article.raw.slice(start, end)).join(' … ') : '';
  $('fields').replaceChildren();
  $('actions').replaceChildren();
  if (one && kind !== 'sentence') drawFields(one);
  if (adding) {
    $('actions').append(button('Save the quotation', 'Enter', () => saveAdded(), { className: 'main' }), button('Never mind', 'Esc', () => stopAdding()));
    if (adding.id) $('actions').append(button('Remove it', 'x', () => removeAdded()));
  } else for (const [decision, label, key] of ACTIONS[kind]) {
    const isChanged = decision === 'confirm' && draft && draft.changed;
    const element = button(isChanged ? 'Save what was changed' : label, key, () => decide(decision), { className: decision === ACTIONS[kind][0][0] ? 'main' : '' });
    if (view.record) element.setAttribute('aria-pressed', String(view.record.decision === decision || (decision === 'confirm' && view.record.decision === 'change')));
    $('actions').append(element);
  }
  if (kind === 'sentence') $('actions').append(button('Yes: mark the words', 'y', () => startAdding()));
  $('note').value = adding ? adding.note || '' : (view.record && view.record.note) || (draft && draft.note) || '';
  $('added').replaceChildren();
  if (view.added.length && !adding) {
    const list = make('ul');
    for (const line of view.added) {
      const item = make('li');
      const element = button('', line.type, () => startAdding(line), { title: line.text });
      element.firstChild.append(make('b', nameOf(line) || '(nobody named)'), ' ' + line.text);
      item.append(element);
      list.append(item);
    }
    $('added').append(make('h3', view.added.length + ' added in this article'), list);
  }
  $('steps').replaceChildren(button('Back', 'p', () => go(view.at - 1)), button('Next', 'n', () => go(view.at + 1)), button('Undo', 'z', undo), button('Next open one', 'o', () => go(nextOpen())));
  if (kind !== 'pair' && kind !== 'sentence' && !adding) $('steps').append(button('Add a missed quotation', 'a', () => startAdding(), { className: 'wide' }));
}
function drawFields(one) {
  const types = make('div', '', { className: 'types' });
  types.setAttribute('role', 'group');
  types.setAttribute('aria-label', 'Type');
  TYPES.forEach(([type, label], n) => {
    const element = button(label, String(n + 1), () => change({ type }));
    element.setAttribute('aria-pressed', String(one.type === type));
    types.append(element);
  });
  const speech = button(one.isSpeech ? 'Is speech' : 'No speech', 'm', () => change({ isSpeech: !one.isSpeech }));
  speech.setAttribute('aria-pressed', String(!one.isSpeech));
  types.append(speech);
  const label = make('label', 'Speaker; several with ";" between ', { htmlFor: 'speaker' });
  label.append(make('kbd', 's'));
  const speaker = make('input', '', { id: 'speaker', value: nameOf(one), autocomplete: 'off' });
  speaker.setAttribute('list', 'people');
  const people = make('datalist', '', { id: 'people' });
  for (const name of state.people.slice(0, 1000)) people.append(make('option', '', { value: name }));
  speaker.addEventListener('input', () => Object.assign(current(), { speaker: speaker.value.trim(), speakers: undefined, changed: true, named: true }));
  speaker.addEventListener('change', () => drawPanel());
  $('fields').append(types, label, speaker, people);
}
function change(values) {
  if (!current() || (!adding && view.task.kind !== 'quotation')) return;
  Object.assign(current(), values, { changed: true });
  drawTexts();
  drawPanel();
}
`;
