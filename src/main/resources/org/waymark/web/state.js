// What is asked: a reference, and changes with their months and provinces. The whole of it fits into
// the address of the page; nothing is stored elsewhere.
import { t } from './words.js';

const MOST_UNDONE = 100;
let known = { dials: new Map(), references: new Map() };
let now = null;
let past = [];
let future = [];
const listeners = new Set();

export const dialAt = path => known.dials.get(path);
export const dials = () => [...known.dials.values()];
export const references = () => [...known.references.values()];
export const reference = () => known.references.get(now.reference);
export const state = () => now;
export const onChange = listener => listeners.add(listener);
export const canUndo = () => past.length > 0;
export const canRedo = () => future.length > 0;

export function know(dialRows, referenceRows) {
  known = {
    dials: new Map(dialRows.map(each => [each.path, each])),
    references: new Map(referenceRows.map(each => [each.id, each])),
  };
}

export const year = month => Number(month.slice(0, 4));

/** A question of no change yet, over the later part of a reference. */
export function blank(id) {
  const of = known.references.get(id) ?? references()[0];
  const first = year(of.from);
  const last = year(of.until);
  const from = last > 2030 ? 2027 : Math.min(last, first + Math.round((last - first + 1) * 0.6));
  return { reference: of.id, name: t('web.name.new'), from, until: last, provinces: [], changes: [], raw: null };
}

/** A question of changes that somebody prepared: dated, or of the whole run. */
export function prepared(name, reference, changes) {
  const asked = { ...blank(reference), name: name.slice(0, 80) };
  for (const each of changes) {
    if (each.from) {
      asked.from = year(each.from);
      asked.until = each.until ? year(each.until) : asked.until;
      asked.provinces = each.provinces;
    }
    const span = each.from ? { from: asked.from, until: asked.until } : { from: null, until: null };
    for (const [path, value] of Object.entries(each.set)) {
      asked.changes.push({ path, value, ...span, provinces: [...each.provinces] });
    }
  }
  return asked;
}

export function begin(first) {
  now = first;
  past = [];
  future = [];
  tell();
}

function tell() {
  const link = '#' + encode(now);
  if (location.hash !== link) history.replaceState(null, '', link);
  listeners.forEach(listener => listener(now));
}

/** Changes the question; what one hand does in one go is undone in one go. */
export function change(edit, together = null) {
  const before = structuredClone(now);
  edit(now);
  if (JSON.stringify(before) === JSON.stringify(now)) return;
  const last = past.at(-1);
  if (!(together && last?.together === together && Date.now() - last.at < 1500)) {
    past.push({ state: before, together, at: Date.now() });
    past = past.slice(-MOST_UNDONE);
  } else {
    last.at = Date.now();
  }
  future = [];
  tell();
}

export function undo() {
  if (!canUndo()) return;
  future.push({ state: now });
  now = past.pop().state;
  tell();
}

export function redo() {
  if (!canRedo()) return;
  past.push({ state: now, at: 0 });
  now = future.pop().state;
  tell();
}

/** The value in the reference in January of a year: its parameter, then dated changes of the world. */
export function inReference(path, from = now.from) {
  let value = reference().values[path];
  const month = `${from}-01`;
  for (const driver of reference().drivers) {
    const holds = driver.from <= month && (!driver.until || driver.until >= month);
    if (holds && !driver.provinces && path in driver.set) value = driver.set[path];
  }
  return value;
}

export const changeAt = path => now.changes.findLast(each => each.path === path);

/** Whether a change has months of its own; what shapes the start of a run has none. */
const span = (dial, of) =>
  dial.startOnly
    ? { from: null, until: null, provinces: [] }
    : { from: of.from, until: of.until, provinces: dial.local ? [...of.provinces] : [] };

const sameSpan = (one, other) =>
  one.from === other.from && one.until === other.until && String(one.provinces) === String(other.provinces);

/** Sets dials to values within the window that is chosen now. */
export function setDials(values, together) {
  change(next => {
    for (const [path, value] of Object.entries(values)) {
      const dial = dialAt(path);
      const where = span(dial, next);
      const there = next.changes.find(each => each.path === path && sameSpan(each, where));
      if (there) there.value = value;
      else next.changes.push({ path, value, ...where });
    }
    next.raw = null;
  }, together);
}

/** Moves the window or the provinces, and with it the changes that held there. */
export function setSpan(edit, together) {
  change(next => {
    const before = structuredClone(next);
    edit(next);
    for (const each of next.changes) {
      const dial = dialAt(each.path);
      if (sameSpan(each, span(dial, before))) Object.assign(each, span(dial, next));
    }
    next.raw = null;
  }, together);
}

export const takeBack = index =>
  change(next => {
    const { path } = next.changes[index];
    const all = path.startsWith('iom.portfolio.');
    next.changes = next.changes.filter((each, i) => (all ? !each.path.startsWith('iom.portfolio.') : i !== index));
  });

function put(tree, path, value) {
  const parts = path.split('.');
  const last = parts.pop();
  let group = tree;
  for (const part of parts) group = group[part] ??= {};
  group[last] = value;
}

/** The scenario as a file: a few lines that extend the reference. */
export function scenarioText(of = now) {
  if (of.raw) return of.raw;
  const against = known.references.get(of.reference);
  const file = { name: of.name || t('web.name.new'), extends: against.file + '.json' };
  Object.entries(against.world).forEach(([path, value]) => put(file, path, value));
  const dated = [];
  const end = year(against.until);
  for (const each of of.changes) {
    if (each.from === null) {
      put(file, each.path, each.value);
      continue;
    }
    let same = dated.find(other => sameSpan(other, each));
    if (!same) dated.push((same = { from: each.from, until: each.until, provinces: each.provinces, set: {} }));
    same.set[each.path] = each.value;
  }
  file.interventions = dated.map((each, index) => ({
    name: `${file.name.slice(0, 60)} ${index + 1}`,
    from: `${each.from}-01`,
    ...(each.until < end ? { until: `${each.until}-12` } : {}),
    ...(each.provinces.length ? { provinces: each.provinces } : {}),
    set: each.set,
  }));
  return JSON.stringify(file, null, 2);
}

/** Stacks another question on this one; its values hold where both change the same. */
export function stack(other) {
  const both = other.changes.filter(each => changeAt(each.path)).map(each => dialAt(each.path)?.label ?? each.path);
  change(next => {
    for (const each of other.changes) {
      next.changes = next.changes.filter(mine => !(mine.path === each.path && sameSpan(mine, each)));
      next.changes.push(structuredClone(each));
    }
  });
  return [...new Set(both)];
}

export function encode(of) {
  const bytes = new TextEncoder().encode(JSON.stringify(of));
  return btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Reads what a link holds; null where it holds no question that can be shown. */
export function decode(fragment) {
  try {
    const binary = atob(fragment.replaceAll('-', '+').replaceAll('_', '/'));
    const read = JSON.parse(new TextDecoder().decode(Uint8Array.from(binary, sign => sign.charCodeAt(0))));
    const base = blank(read.reference);
    const whole = value => Number.isInteger(value);
    const isChange = each =>
      known.dials.has(each.path) && ['number', 'string'].includes(typeof each.value) &&
      (each.from === null || (whole(each.from) && whole(each.until))) && Array.isArray(each.provinces);
    return {
      ...base,
      name: String(read.name ?? base.name).slice(0, 80),
      from: whole(read.from) ? read.from : base.from,
      until: whole(read.until) ? read.until : base.until,
      provinces: Array.isArray(read.provinces) ? read.provinces.map(String) : [],
      changes: Array.isArray(read.changes) ? read.changes.filter(isChange) : [],
      raw: typeof read.raw === 'string' ? read.raw : null,
    };
  } catch {
    return null;
  }
}
