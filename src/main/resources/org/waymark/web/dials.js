// Dials in groups with plain names: today's value, unit, what is plausible, whence it is.
import { h, fill, button } from './dom.js';
import { t, exact, valued } from './words.js';
import { dials, dialAt, changeAt, inReference, setDials, change } from './state.js';

const STEPS = 200;
const MUCH = 4;
const SHARES = 'iom.portfolio.';
const MOST_FOUND = 24;
let query = '';

/** The range of a slider: narrower than what a file may state where that goes far beyond the plausible. */
function range(dial) {
  const plausible = Number.isFinite(dial.plausibleLow) && Number.isFinite(dial.plausibleHigh);
  if (!plausible || dial.high - dial.low <= 1) return [dial.low, dial.high];
  return [Math.max(dial.low, Math.min(0, dial.plausibleLow)), Math.min(dial.high, MUCH * dial.plausibleHigh)];
}

/** Rounded to what the slider can tell apart. */
function rounded(dial, value) {
  const [low, high] = range(dial);
  const unit = dial.kind === 'whole' ? 1 : 10 ** Math.floor(Math.log10((high - low) / STEPS));
  return Number((Math.round(value / unit) * unit).toFixed(9));
}

const current = dial => changeAt(dial.path)?.value ?? inReference(dial.path);

function move(dial, value) {
  if (value === inReference(dial.path) && changeAt(dial.path)) {
    change(next => { next.changes = next.changes.filter(each => each.path !== dial.path); next.raw = null; }, dial.path);
  } else {
    setDials({ [dial.path]: value }, dial.path);
  }
}

const notes = dial => [
  dial.startOnly ? t('web.dial.start') : null,
  !dial.startOnly && !dial.local ? t('web.dial.national') : null,
].filter(Boolean).join(' · ');

function about(dial) {
  return h('details', { class: 'about' }, h('summary', {}, t('web.dial.about')),
    h('p', {}, dial.meaning), h('p', {}, t('web.dial.source', dial.source)), h('p', { class: 'path' }, dial.path));
}

function slider(dial, onmove) {
  const [low, high] = range(dial);
  const value = current(dial);
  const at = each => 100 * Math.min(1, Math.max(0, (each - low) / (high - low)));
  const input = h('input', {
    type: 'range', min: low, max: high, step: 'any', value, 'data-path': dial.path,
    'aria-label': dial.label, 'aria-valuetext': `${exact(value)} ${dial.unit}`,
    oninput: event => onmove(rounded(dial, Number(event.target.value))),
    onkeydown: event => {
      const by = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 }[event.key];
      if (!by) return;
      event.preventDefault();
      const step = Math.max((high - low) / 100, dial.kind === 'whole' ? 1 : 0);
      onmove(rounded(dial, Math.min(high, Math.max(low, current(dial) + by * step))));
    },
  });
  const plausible = Number.isFinite(dial.plausibleLow) && Number.isFinite(dial.plausibleHigh);
  const old = inReference(dial.path);
  return h('div', { class: 'slider' },
    plausible ? h('span', { class: 'plausible', style: { left: at(dial.plausibleLow) + '%',
      width: Math.max(1, at(dial.plausibleHigh) - at(dial.plausibleLow)) + '%' } }) : null,
    h('span', { class: 'today', style: { left: at(old) + '%' } }),
    input);
}

function row(dial) {
  const value = current(dial);
  const moved = changeAt(dial.path);
  const head = h('div', { class: 'head' }, h('span', { class: 'label' }, dial.label));
  if (dial.kind === 'word') {
    return h('div', { class: 'dial' + (moved ? ' moved' : '') }, head,
      h('select', { 'aria-label': dial.label, 'data-path': dial.path, onchange: event => move(dial, event.target.value) },
        dial.words.map(word => h('option', { value: word, selected: word === value }, valued(word)))),
      h('p', { class: 'note' }, t('web.dial.today', valued(inReference(dial.path))), notes(dial) ? ' · ' + notes(dial) : ''), about(dial));
  }
  head.append(h('span', { class: 'value' },
    h('input', { type: 'number', step: 'any', min: dial.low, max: dial.high, value, 'data-number': dial.path,
      'aria-label': t('web.dial.value', dial.label),
      onchange: event => { if (event.target.value !== '') move(dial, Number(event.target.value)); } }),
    h('span', { class: 'unit' }, dial.unit)));
  const plausible = Number.isFinite(dial.plausibleLow) && Number.isFinite(dial.plausibleHigh);
  return h('div', { class: 'dial' + (moved ? ' moved' : '') }, head, slider(dial, to => move(dial, to)),
    h('p', { class: 'note' }, t('web.dial.today', exact(inReference(dial.path))),
      plausible ? ' · ' + t('web.dial.plausible', exact(dial.plausibleLow), exact(dial.plausibleHigh)) : '',
      notes(dial) ? ' · ' + notes(dial) : ''), about(dial));
}

/** Moves one share; the others make room in proportion, so that the sum stays what it is. */
export function moveShare(values, path, to) {
  const sum = Object.values(values).reduce((all, each) => all + each, 0);
  const wanted = Math.min(sum, Math.max(0, to));
  const rest = sum - values[path];
  const others = Object.keys(values).filter(each => each !== path);
  const next = { [path]: Number(wanted.toFixed(4)) };
  for (const each of others) {
    const share = rest > 0 ? values[each] / rest : 1 / others.length;
    next[each] = Number(((sum - wanted) * share).toFixed(4));
  }
  const largest = others.reduce((one, two) => (next[one] >= next[two] ? one : two));
  const off = sum - Object.values(next).reduce((all, each) => all + each, 0);
  next[largest] = Number((next[largest] + off).toFixed(6));
  return next;
}

function portfolio() {
  const all = dials().filter(each => each.path.startsWith(SHARES));
  const values = () => Object.fromEntries(all.map(each => [each.path, current(each)]));
  const moved = all.some(each => changeAt(each.path));
  return h('details', { class: 'group', open: moved || undefined, 'data-group': 'portfolio' }, h('summary', {}, t('web.portfolio')),
    h('p', { class: 'note' }, t('web.portfolio.note')),
    h('div', { class: 'stack', 'aria-hidden': 'true' }, all.map((each, i) =>
      h('span', { class: 's' + (i + 1), style: { flexGrow: String(Math.max(0.0001, current(each))) } }))),
    all.map((each, i) => h('div', { class: 'dial share' },
      h('div', { class: 'head' }, h('span', { class: 'label' }, h('i', { class: 's' + (i + 1), 'aria-hidden': 'true' }), each.label),
        h('span', { class: 'value' }, `${exact(Math.round(1000 * current(each)) / 10)}%`)),
      slider(each, to => setDials(moveShare(values(), each.path, to), SHARES)))),
    moved ? button(t('web.portfolio.even'), () => change(next => {
      next.changes = next.changes.filter(each => !each.path.startsWith(SHARES));
    }), { class: 'link' }) : null);
}

function found() {
  const plain = text => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').toLowerCase();
  const asked = plain(query).split(/\s+/);
  const hits = dials().filter(each => asked.every(word => plain(`${each.label} ${each.path} ${each.meaning}`).includes(word)));
  if (!hits.length) return h('p', { class: 'empty' }, t('web.search.none'));
  return h('div', { class: 'group found' },
    hits.length > MOST_FOUND ? h('p', { class: 'note' }, t('web.search.more', MOST_FOUND, hits.length)) : null,
    hits.slice(0, MOST_FOUND).map(row));
}

function groups(open) {
  const main = dials().filter(each => each.main > 0).sort((one, two) => one.main - two.main);
  const byBarrier = new Map();
  main.forEach(each => byBarrier.set(each.barrierLabel, [...(byBarrier.get(each.barrierLabel) ?? []), each]));
  const list = [...byBarrier].map(([label, rows], index) =>
    h('details', { class: 'group', 'data-group': rows[0].barrier, open: open.has(rows[0].barrier) || (!open.size && index < 1) || undefined },
      h('summary', {}, label[0].toUpperCase() + label.slice(1)), rows.map(row)));
  list.splice(1, 0, portfolio());
  return list;
}

/** Draws all dials anew, but keeps what is open and where the hand is. */
export function drawDials(place) {
  const active = document.activeElement;
  const held = active?.dataset?.path;
  const open = new Set([...place.querySelectorAll('details.group[open]')].map(each => each.dataset.group));
  const abouts = new Set([...place.querySelectorAll('.dial details[open]')].map(each => each.querySelector('.path')?.textContent));
  let search = place.querySelector('input[type=search]');
  if (!search || search.dataset.lang !== document.documentElement.lang) {
    search = h('input', { type: 'search', id: 'search', value: query, 'data-lang': document.documentElement.lang,
      placeholder: t('web.search', dials().length), 'aria-label': t('web.search', dials().length),
      oninput: event => { query = event.target.value.trim(); drawDials(place); } });
    fill(place, search, h('div', { class: 'list' }));
  }
  const list = place.querySelector('.list');
  if (held && active.type === 'range' && list.contains(active) && active.matches(':active')) {
    refresh(list);
    return;
  }
  fill(list, query ? found() : groups(open));
  const share = list.querySelector('[data-group=portfolio]');
  if (share && open.has('portfolio')) share.open = true;
  list.querySelectorAll('.dial details').forEach(each => { each.open = abouts.has(each.querySelector('.path')?.textContent); });
  if (held) list.querySelector(`[data-path="${held}"]`)?.focus();
}

/** While a thumb is held, only numbers and the other thumbs move. */
function refresh(list) {
  list.querySelectorAll('input[data-path], select[data-path]').forEach(input => {
    const dial = dialAt(input.dataset.path);
    const value = current(dial);
    if (!input.matches(':active')) input.value = value;
    input.setAttribute('aria-valuetext', `${exact(value)} ${dial.unit}`);
    const row = input.closest('.dial');
    row.classList.toggle('moved', Boolean(changeAt(dial.path)));
    const number = row.querySelector('[data-number]');
    if (number) number.value = value;
    const share = row.classList.contains('share') && row.querySelector('.value');
    if (share) share.textContent = `${exact(Math.round(1000 * value) / 10)}%`;
  });
  const shares = dials().filter(each => each.path.startsWith(SHARES));
  list.querySelectorAll('.stack span').forEach((bar, i) => { bar.style.flexGrow = String(Math.max(0.0001, current(shares[i]))); });
}
