// Asks the server and listens for what comes; goes on by itself when the server was away.
import { lang } from './words.js';

const PAUSE = 1500;
let current = null;
let feed = null;
let turn = 0;

export const runId = () => current;

export async function get(path) {
  const join = path.includes('?') ? '&' : '?';
  const response = await fetch(`${path}${join}lang=${lang()}`);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}

function listen(id, mine, told, again) {
  feed?.close();
  feed = new EventSource(`/api/runs/${id}/events?lang=${lang()}`);
  feed.addEventListener('answer', event => {
    if (mine !== turn) return;
    const answer = JSON.parse(event.data);
    told.answer(answer);
    if (answer.done) feed.close();
  });
  feed.addEventListener('gone', () => { feed.close(); if (mine === turn) again(); });
  feed.addEventListener('error', () => {
    if (mine !== turn) return;
    feed.close();
    told.lost();
    setTimeout(() => { if (mine === turn) again(); }, PAUSE);
  });
}

/** Asks a question in place of the one before. */
export async function ask(reference, text, name, told) {
  const mine = ++turn;
  const again = () => ask(reference, text, name, told);
  const query = new URLSearchParams({ reference, name, lang: lang() });
  if (current) query.set('replaces', current);
  let response;
  try {
    response = await fetch(`/api/runs?${query}`, { method: 'POST', body: text, headers: { 'Content-Type': 'application/json' } });
  } catch {
    if (mine === turn) { told.lost(); setTimeout(() => { if (mine === turn) again(); }, PAUSE); }
    return;
  }
  if (mine !== turn) return;
  told.back();
  const body = await response.json().catch(() => ({ problems: [] }));
  if (mine !== turn) return;
  if (response.status === 429 || response.status === 503) {
    told.problems(body.problems);
    setTimeout(() => { if (mine === turn) again(); }, 2 * PAUSE);
  } else if (!response.ok) {
    told.problems(body.problems);
  } else {
    current = body.id;
    told.answer(body);
    if (!body.done) listen(body.id, mine, told, again);
  }
}

/** Gives the question up. */
export function give() {
  turn++;
  feed?.close();
  if (current) fetch(`/api/runs/${current}`, { method: 'DELETE' }).catch(() => {});
  current = null;
}
