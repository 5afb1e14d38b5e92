// Asks the server and listens for what comes; goes on by itself when the server was away.
import { lang, t } from './words.js';

const PAUSE = 1500;
const JSON_BODY = { 'Content-Type': 'application/json' };
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

/** Sends a document, and returns what is said of it. */
export async function post(path, body) {
  const response = await fetch(`${path}?lang=${lang()}`, { method: 'POST', body: JSON.stringify(body), headers: JSON_BODY });
  return response.json();
}

/** One pair of runs month by month; of what was not answered, the problems, and whether to ask again. */
export async function watch(reference, text, seed, name = 'scenario.json') {
  const query = new URLSearchParams({ reference, seed, name, lang: lang() });
  try {
    const response = await fetch(`/api/months?${query}`, { method: 'POST', body: text, headers: JSON_BODY });
    const body = await response.json();
    return response.ok ? body : { ...body, isBusy: response.status === 429 || response.status === 503 };
  } catch {
    return { problems: [t('web.stage.lost')], isBusy: true };
  }
}

const pause = millis => new Promise(done => setTimeout(done, millis));

/**
 * Asks several questions of chance alone, two at a time, and tells each answer as it grows. Who stops
 * gives up those that are under way.
 */
export async function collect(reference, texts, signal, told) {
  const left = texts.map((text, index) => ({ text, index }));
  async function follow({ text, index }) {
    const query = new URLSearchParams({ reference, only: 'chance', lang: lang() });
    let id = null;
    let isGiven = false;
    const giveUp = () => {
      if (!id || isGiven) return;
      isGiven = true;
      fetch(`/api/runs/${id}`, { method: 'DELETE', keepalive: true }).catch(() => {});
    };
    signal.addEventListener('abort', giveUp, { once: true });
    while (!signal.aborted) {
      try {
        const response = id ? await fetch(`/api/runs/${id}?lang=${lang()}`)
          : await fetch(`/api/runs?${query}`, { method: 'POST', body: text, headers: JSON_BODY });
        const body = await response.json();
        if (response.ok) {
          id = body.id;
          told(index, body);
          if (body.done) { signal.removeEventListener('abort', giveUp); return; }
        } else if (response.status === 404) {
          id = null;
        } else if (response.status !== 429 && response.status !== 503) {
          told(index, { ...body, done: true });
          return;
        }
      } catch {
        // The server is away; it is asked again.
      }
      await pause(id ? PAUSE / 2 : PAUSE);
    }
    giveUp();
  }
  async function work() {
    while (left.length && !signal.aborted) await follow(left.shift());
  }
  await Promise.all([work(), work()]);
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

/** Asks a question in place of the one before; more of it is said as the address says it. */
export async function ask(reference, text, name, told, more = {}) {
  const mine = ++turn;
  const again = () => ask(reference, text, name, told, more);
  const query = new URLSearchParams({ reference, name, lang: lang(), ...more });
  if (current) query.set('replaces', current);
  let response;
  try {
    response = await fetch(`/api/runs?${query}`, { method: 'POST', body: text, headers: JSON_BODY });
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
