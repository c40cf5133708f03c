// What runs in the browser. Text of articles becomes text nodes only; offsets are those of the raw text.
import { PAGE_DRAWING } from './page-drawing';
import { PAGE_SPANS } from './page-spans';
import { PAGE_TEXTS } from './page-texts';

export const PAGE_SCRIPT = String.raw`'use strict';
${PAGE_TEXTS}
const token = new URLSearchParams(location.search).get('token') || '';
const me = Math.random().toString(36).slice(2);
const $ = (id) => document.getElementById(id);
let state = null, view = null, draft = null, adding = null, shownAt = 0, busy = false;

async function call(path, body) {
  const response = await fetch(path, { method: body ? 'POST' : 'GET', headers: { 'x-token': token }, body: body && JSON.stringify(Object.assign({ window: me }, body)) });
  const value = await response.json();
  if (!response.ok) throw Object.assign(new Error(value.message), { status: response.status });
  return value;
}
function make(tag, text, values) {
  const element = Object.assign(document.createElement(tag), values || {});
  if (text) element.textContent = text;
  return element;
}
function button(label, key, act, values) {
  const element = make('button', '', Object.assign({ type: 'button' }, values));
  element.append(make('span', label), make('kbd', key));
  element.addEventListener('click', act);
  return element;
}
const say = (text) => { $('status').textContent = text; };
const warn = (text) => { $('alert').textContent = text; $('alert').hidden = !text; };
const nameOf = (line) => line.speakers ? line.speakers.map((each) => each.name || each).join('; ') : !line.speaker ? '' : line.speaker.name || line.speaker;
const spansOf = (line) => (line.spans || [[line.start, line.end]]).map((span) => Array.isArray(span) ? span.slice() : [span.start, span.end]);
// Where the program read who speaks, and the word that told it so.
const mentionsOf = (line) => (line.speakers || [line.speaker]).concat([{ mentions: [line.cue] }])
  .flatMap((each) => (each && each.mentions) || [each && each.mention]).filter(Boolean).map(({ start, end }) => [start, end]);
const isMarking = () => adding !== null || (view.task.kind === 'quotation');
const current = () => adding || draft;

${PAGE_DRAWING}
${PAGE_SPANS}
// ---- what goes to the disk ----
async function attempt(work) {
  if (busy) return;
  busy = true;
  try { warn(''); await work(); } catch (error) {
    if (error.status === 409) await show(view.at).catch(() => {});
    warn(error.status ? error.message : 'wortlaut annotate does not answer: nothing is saved. Start it again, then reload this page.');
  } finally { busy = false; }
}
const seconds = () => Math.round((performance.now() - shownAt) / 100) / 10;
function decide(decision) {
  const { task, version, at } = view;
  const isOwn = decision === 'confirm' && draft.changed;
  const record = { decision: isOwn ? 'change' : decision, note: $('note').value.trim(), seconds: seconds() };
  if (task.kind === 'quotation' && draft.changed) for (const name of ['start', 'end', 'spans', 'type', 'isSpeech'].concat(draft.named ? ['speaker'] : [])) record[name] = draft[name];
  return attempt(async () => {
    state = await call('/decide', { task: task.id, version, record });
    say(SAID[record.decision] + ' and saved.');
    await show(nextOpen(at));
  });
}
function saveAdded() {
  const { id, start, end, spans, type, isSpeech } = adding;
  const record = { id, article: view.article.id, start, end, spans, type, isSpeech, speaker: nameOf(adding), note: $('note').value.trim(), task: view.task.id, seconds: seconds() };
  return attempt(async () => {
    state = await call('/add', { record });
    adding = null;
    if (view.task.kind === 'sentence') state = await call('/decide', { task: view.task.id, version: view.version, record: { decision: 'quotation' } });
    await show(view.task.kind === 'sentence' ? nextOpen(view.at) : view.at);
    say('Added and saved.');
  });
}
function removeAdded() {
  return attempt(async () => { state = await call('/remove', { id: adding.id }); adding = null; await show(view.at); say('Removed.'); });
}
function undo() {
  return attempt(async () => {
    state = await call('/undo', {});
    if (state.about === null) return say('There is nothing to take back.');
    adding = null;
    await show(state.place >= 0 ? state.place : view.at);
    say('Taken back.');
  });
}
function nextOpen(from) {
  const after = state.marks.slice((from === undefined ? view.at : from) + 1).search(/[.!]/);
  if (after >= 0) return (from === undefined ? view.at : from) + 1 + after;
  const first = state.marks.search(/[.!]/);
  return first >= 0 ? first : Math.min(view.at + 1, state.marks.length - 1);
}
async function show(at) {
  if (at < 0 || at >= state.marks.length) return say('There are no more.');
  view = await call('/task?at=' + at);
  adding = null;
  draft = Object.assign({}, view.task.line, view.record || {}, { changed: Boolean(view.record && view.record.decision === 'change') });
  if (draft.changed) Object.assign(draft, { named: true, speaker: nameOf(draft) });
  shownAt = performance.now();
  draw();
}
const go = (at) => attempt(() => show(at));
function draw() {
  const done = state.marks.replace(/[.!]/g, '').length;
  $('bar').style.width = (state.marks.length ? 100 * done / state.marks.length : 0) + '%';
  $('progress').setAttribute('aria-valuemax', state.marks.length);
  $('progress').setAttribute('aria-valuenow', done);
  $('count').textContent = (view ? 'no. ' + (view.at + 1) + ' · ' : '') + done + ' of ' + state.marks.length + ' decided' + (state.isBlind ? ' · blind' : '');
  drawTexts();
  drawPanel();
}

// ---- keys ----
document.addEventListener('keydown', (event) => {
  if (!view || event.ctrlKey || event.metaKey || event.altKey) return;
  const field = event.target.closest('input, select');
  if (field) {
    if (event.key === 'Escape' || event.key === 'Enter') { event.preventDefault(); field.blur(); $('words').focus(); }
    return;
  }
  if ((event.key === 'Enter' || event.key === ' ') && event.target.closest('button')) return;
  const act = adding ? ADD_KEYS[event.key] : KEYS[view.task.kind][event.key];
  const both = act || SHARED_KEYS[event.key] || (/^[1-5]$/.test(event.key) && (() => change({ type: TYPES[event.key - 1][0] })));
  if (!both) return;
  event.preventDefault();
  both(event);
});
const arrows = { ArrowLeft: (event) => move(event.shiftKey ? 'start' : 'end', -1), ArrowRight: (event) => move(event.shiftKey ? 'start' : 'end', 1) };
const ADD_KEYS = Object.assign({ Enter: saveAdded, Escape: stopAdding, x: () => adding.id && removeAdded() }, arrows);
const KEYS = {};
for (const [kind, actions] of Object.entries(ACTIONS)) {
  KEYS[kind] = kind === 'quotation' ? Object.assign({}, arrows) : {};
  for (const [decision, , key] of actions) KEYS[kind][key] = () => decide(decision);
}
KEYS.sentence.y = () => startAdding();
const focusOn = (id) => $(id) && ($(id).focus(), $(id).select());
const SHARED_KEYS = {
  n: () => go(view.at + 1), p: () => go(view.at - 1), o: () => go(nextOpen()), z: undo, a: () => startAdding(),
  s: () => focusOn('speaker'), c: () => focusOn('note'), m: () => current() && change({ isSpeech: !current().isSpeech }), '?': () => help(),
};
function help(shown) {
  $('help').hidden = shown === undefined ? !$('help').hidden : !shown;
  $('help-button').setAttribute('aria-expanded', String(!$('help').hidden));
}
$('help-button').addEventListener('click', () => help());
const keys = make('dl');
for (const [key, what] of KEY_HELP) { const term = make('dt'); term.append(make('kbd', key)); keys.append(term, make('dd', what)); }
$('help').append(make('h2', 'Keys'), keys);

async function start() {
  state = await call('/state');
  if (state.stale.length) warn(state.stale.length + ' annotations of the file do not fit the articles any more, which have changed since, and are to be judged again. The first: ' + state.stale[0]);
  if (!state.marks.length) { $('question').textContent = 'There is nothing to judge.'; return; }
  const first = state.marks.search(/[.!]/);
  view = { at: 0 };
  await show(first < 0 ? 0 : first);
  listen();
}
async function listen() {
  const response = await fetch('/events', { headers: { 'x-token': token } });
  const reader = response.body.getReader(), decoder = new TextDecoder();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const told = decoder.decode(value).split('\n').filter((line) => line.startsWith('data: ')).map((line) => JSON.parse(line.slice(6)));
    if (!told.some((each) => each.window !== me)) continue;
    state = Object.assign(await call('/state'), {});
    if (told.some((each) => each.window !== me && each.about === view.task.id) && !adding && !(draft && draft.changed && !view.record)) {
      await show(view.at);
      say('Decided in another window.');
    }
  }
}
start().catch((error) => warn(error.message));
`;
