// How words of the article are chosen, by keys and by selecting them: part of the page's script.

export const PAGE_SPANS = String.raw`
// ---- spans by words ----
function words() {
  if (!view.words) view.words = [...view.article.raw.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*|[^\s\p{L}\p{N}]/gu)].map((match) => [match.index, match.index + match[0].length]);
  return view.words;
}
function move(edge, step) {
  const one = current();
  if (!one || !isMarking()) return;
  const list = words(), side = edge === 'start' ? 0 : 1;
  let at = list.findIndex((word) => word[side] >= one[edge]);
  if (at < 0) at = list.length - 1;
  const next = list[at + (list[at][side] > one[edge] && step > 0 ? 0 : step)];
  if (!next) return;
  const pieces = spansOf(one), piece = edge === 'start' ? pieces[0] : pieces[pieces.length - 1];
  piece[side] = next[side];
  // A piece of which nothing is left goes, and the edge is that of the next one.
  const left = pieces.filter(([start, end]) => start < end);
  if (left.length) change(placeOf(left));
}
const placeOf = (pieces) => ({ start: pieces[0][0], end: pieces[pieces.length - 1][1], spans: pieces });
// Pieces between which no word stands are one.
function merged(pieces) {
  return pieces.reduce((all, piece) => {
    const last = all[all.length - 1];
    if (!last || words().some(([start, end]) => last[1] <= start && end <= piece[0])) return all.concat([piece]);
    last[1] = piece[1];
    return all;
  }, []);
}
// Words inside are left out (an attribution that interrupts), others become a further piece.
function regrouped(pieces, { start, end }) {
  const isInside = pieces.some((piece) => piece[0] <= start && end <= piece[1]);
  if (!isInside) {
    const apart = pieces.filter((piece) => piece[1] < start || end < piece[0]), met = pieces.filter((piece) => !apart.includes(piece));
    const joined = [Math.min(start, ...met.map((piece) => piece[0])), Math.max(end, ...met.map((piece) => piece[1]))];
    return merged(apart.concat([joined]).sort((a, b) => a[0] - b[0]));
  }
  const left = pieces.flatMap((piece) => (piece[0] <= start && end <= piece[1] ? [[piece[0], start], [end, piece[1]]] : [piece]));
  const trimmed = left.flatMap(([from, to]) => {
    const kept = words().filter((word) => from <= word[0] && word[1] <= to);
    return kept.length ? [[kept[0][0], kept[kept.length - 1][1]]] : [];
  });
  return trimmed.length ? trimmed : pieces;
}
function selected() {
  const selection = getSelection();
  if (!selection.rangeCount || selection.isCollapsed || view.task.kind === 'pair') return null;
  const offset = (node, at) => {
    const piece = node.nodeType === 3 ? node.parentElement : node;
    if (!piece || !piece.closest('.raw')) return null;
    if (node.nodeType === 3) return Number(piece.dataset.start) + at;
    const child = piece.classList.contains('raw') ? piece.children[at] : null;
    return child ? Number(child.dataset.start) : view.article.raw.length;
  };
  const range = selection.getRangeAt(0);
  const [from, to] = [offset(range.startContainer, range.startOffset), offset(range.endContainer, range.endOffset)];
  if (from === null || to === null) return null;
  const hit = words().filter(([start, end]) => start < to && from < end);
  return hit.length ? { start: hit[0][0], end: hit[hit.length - 1][1] } : null;
}
document.addEventListener('mouseup', (event) => {
  if (!view || !event.target.closest || !event.target.closest('.raw')) return;
  const span = selected();
  if (!span) return;
  getSelection().removeAllRanges();
  if (!isMarking()) startAdding(span);
  else change(placeOf(event.ctrlKey || event.metaKey ? regrouped(spansOf(current()), span) : [[span.start, span.end]]));
});
function startAdding(from) {
  if (view.task.kind === 'pair') return;
  const span = from || selected() || firstSpan();
  adding = from && from.id ? Object.assign({}, from) : { start: span.start, end: span.end, spans: [[span.start, span.end]], type: 'direct', isSpeech: true, speaker: '' };
  shownAt = performance.now();
  draw();
  say('Mark the words: select them, or Left and Right move the end, Shift with them the beginning.');
}
function firstSpan() {
  if (view.task.kind === 'sentence') return view.task.line;
  const last = view.added[view.added.length - 1] || (view.task.kind === 'quotation' ? view.task.line : { end: 0 });
  const word = words().find(([start]) => start >= last.end && /\p{L}/u.test(view.article.raw[start])) || words()[0] || [0, 1];
  return { start: word[0], end: word[1] };
}
function stopAdding() { adding = null; draw(); say(''); }
`;
