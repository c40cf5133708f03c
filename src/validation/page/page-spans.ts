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
  const span = Object.assign({ start: one.start, end: one.end }, { [edge]: next[side] });
  if (span.start < span.end) change(Object.assign(span, { moved: true }));
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
  else change(Object.assign(span, { moved: true }));
});
function startAdding(from) {
  if (view.task.kind === 'pair') return;
  const span = from || selected() || firstSpan();
  adding = from && from.id ? Object.assign({}, from) : { start: span.start, end: span.end, type: 'direct', isSpeech: true, speaker: '' };
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
