// A nation that runs, month by month: one pair of runs with the same luck, shown up to a month.
import { h, fill, button } from './dom.js';
import { t, lang, number, percent, signed, valued } from './words.js';
import { state, reference, scenarioText, onChange } from './state.js';
import { watch } from './api.js';
import { calendar } from './calendar.js';
import { monthLine } from './monthline.js';
import { monthMaps } from './monthmaps.js';

const SPEEDS = [1, 4, 12];
const YEAR = 12;
const PAUSE = 3000;
const kept = { month: 0, goal: 0, speed: 4, shown: 'people_trafficked', seed: 1 };
const calm = matchMedia('(prefers-reduced-motion: reduce)');
let place = null;
let run = null;
let asked = '';
let wanted = '';
let timer = 0;
let parts = {};

const isShown = () => place?.dataset.now === 'live';
const last = () => run.months - 1;
const isOne = () => !run.changed.length;
const named = index => calendar(run.start).named(index);
const sum = (all, until) => all.slice(0, until + 1).reduce((one, other) => one + other, 0);
const plain = text => (text !== '' && Number.isFinite(Number(text)) ? Number(text) : text);

function stop() {
  clearInterval(timer);
  timer = 0;
}

/** To a month, at once. */
function go(month) {
  stop();
  kept.month = Math.max(0, Math.min(last(), month));
  show();
}

/** Plays up to the month that is chosen, or pauses. */
function play() {
  if (timer) { go(kept.month); return; }
  if (kept.month === last()) kept.month = 0;
  const goal = kept.goal > kept.month ? kept.goal : last();
  if (calm.matches) { go(goal); return; }
  timer = setInterval(() => {
    if (!isShown()) { stop(); return; }
    kept.month++;
    if (kept.month >= goal) stop();
    show();
  }, 1000 / kept.speed);
  show();
}

function settings() {
  const pick = (key, options, chosen, act) => h('label', { class: 'inline' }, h('span', {}, t(key)),
    h('select', { 'data-pick': key, onchange: event => act(Number(event.target.value)) },
      options.map(([value, label]) => h('option', { value, selected: value === chosen }, label))));
  const years = Array.from({ length: Math.floor(run.months / YEAR) }, (none, i) => [(i + 1) * YEAR - 1, named((i + 1) * YEAR - 1)]);
  return h('div', { class: 'row' },
    pick('web.live.to', [[0, t('web.live.to.end')], ...run.landmarks.filter(each => each.month > 0).map(each => [each.month, `${named(each.month)}: ${each.label}`]), ...years],
      kept.goal, value => { kept.goal = value; }),
    calm.matches ? null : pick('web.live.speed', SPEEDS.map(each => [each, t('web.live.speed.each', each)]), kept.speed, value => {
      kept.speed = value;
      if (timer) { stop(); play(); }
    }),
    button(t('web.live.luck'), () => { kept.seed++; open(); }, { id: 'live-luck' }));
}

function bar() {
  const step = (key, sign, by) => button(sign, () => go(by()), { 'aria-label': t(key), title: t(key) });
  parts.play = button('', play, { class: 'primary', id: 'live-play' });
  parts.month = h('output', { class: 'month', for: 'live-month' });
  parts.slider = h('input', { type: 'range', id: 'live-month', min: 0, max: last(), step: 1, 'aria-label': t('web.live.month'),
    oninput: event => go(Number(event.target.value)) });
  return h('div', { class: 'card live-bar', role: 'group', 'aria-label': t('web.live.controls') },
    h('div', { class: 'row' }, step('web.live.start', '\u00ab', () => 0), step('web.live.back', '\u2039', () => kept.month - 1), parts.play,
      step('web.live.next', '\u203a', () => kept.month + 1), parts.month),
    parts.slider);
}

/** With a sign, unless too small to have a digit. */
const differing = value => (number(Math.abs(value)) === number(0) ? number(0) : signed(value));

const pairs = rows => rows && rows.map(([key, value]) => [h('dt', {}, t(key)), h('dd', {}, value)]);

function counter({ id, label, adds, reference: one, other }) {
  const now = kept.month;
  const [before, total] = adds ? [sum(one, now), sum(other, now)] : [one[now], other[now]];
  return h('div', { class: 'card count', 'data-id': id }, h('h3', {}, label),
    h('p', { class: 'change' }, number(total), h('small', {}, adds ? t('web.live.since', run.start) : t('web.live.level'))),
    h('dl', {}, pairs(!isOne() && [['web.table.reference', number(before)], ['web.table.difference', differing(total - before)]]),
      pairs(adds && [['web.live.now', number(other[now])], ...(isOne() ? [] : [['web.table.reference', number(one[now])]])])),
    id === 'victims_identified' ? h('p', { class: 'mind' }, t('web.figure.identified')) : null);
}

function draw() {
  parts.line?.remove();
  const row = run.nation.find(each => each.id === kept.shown);
  parts.line = monthLine(parts.frame, run, row, () => kept.month, isOne());
  parts.frame.setAttribute('aria-label', `${row.label}, ${t('web.live.chart')}`);
}

function chart() {
  parts.frame = h('div', { class: 'plot', role: 'img' });
  return h('figure', { class: 'card' }, h('figcaption', {}, h('h2', {}, t('web.live.chart')),
    h('select', { id: 'live-variable', 'aria-label': t('web.course.variable'), onchange: event => { kept.shown = event.target.value; draw(); } },
      run.nation.map(each => h('option', { value: each.id, selected: each.id === kept.shown }, each.label)))),
    parts.frame,
    h('div', { class: 'legend' }, h('span', { class: 'key ' + (isOne() ? 'only' : 'dashed') }, t('web.course.reference')),
      isOne() ? null : h('span', { class: 'key' }, t('web.course.other')), h('span', { class: 'key tick-mark' }, t('web.live.ticks'))));
}

/** What happened up to the month, the last first. */
function events() {
  const { index } = calendar(run.start);
  const where = count => (count ? ', ' + t(count === 1 ? 'web.where.one' : 'web.where.some', count) : '');
  return [...run.drivers.map(each => ({ month: each.from, name: each.name })),
    ...run.changed.map(each => ({ month: each.since ?? run.start, until: each.until, own: true,
      name: t('web.changed.row', each.label, valued(plain(each.from)), valued(plain(each.to))) + where(each.provinces.length) }))]
    .filter(each => index(each.month) <= kept.month)
    .sort((one, other) => index(other.month) - index(one.month))
    .map(each => h('li', { class: each.own ? 'own' : null }, h('b', {}, each.until ? t('web.changed.window', each.month, each.until) : each.month), ' ' + each.name));
}

function show() {
  const now = kept.month;
  parts.play.textContent = t(timer ? 'web.live.pause' : now === last() ? 'web.live.again' : calm.matches ? 'web.live.go' : 'web.live.play');
  parts.month.textContent = named(now);
  parts.slider.value = now;
  parts.slider.setAttribute('aria-valuetext', named(now));
  fill(parts.counts, run.nation.map(counter));
  fill(parts.events, events());
  parts.line.show();
  parts.maps.show(now);
  const [first] = run.nation;
  if (!timer) {
    parts.said.textContent = t(isOne() ? 'web.live.said.one' : 'web.live.said', named(now), first.label, number(sum(first.other, now)), number(sum(first.reference, now)));
  }
}

function build() {
  stop();
  const held = place.contains(document.activeElement) && document.activeElement.id;
  kept.month = Math.min(kept.month, last());
  parts = { counts: h('div', { class: 'counts' }), maps: monthMaps(run, isOne()), said: h('p', { class: 'unseen', role: 'status' }),
    events: h('ol', { class: 'drivers', tabindex: 0, 'aria-label': t('web.live.events') }) };
  fill(place, h('h1', {}, t('web.live.title')),
    h('p', { class: 'small' }, t('web.live.one'), ' ', h('a', { href: '#room=lab' }, t('web.live.answer'))),
    h('p', { class: 'note' }, isOne() ? t('web.live.alone', reference().name) : t('web.live.pair', run.name, reference().name),
      ' ', t('web.live.seed', run.seed), run.populationFactor === 1 ? null : ' ' + t('web.small', percent(run.populationFactor))),
    settings(), bar(), parts.said, parts.counts,
    h('div', { class: 'live-pictures' }, chart(), parts.maps.element, h('section', { class: 'card' }, h('h2', {}, t('web.live.events')), parts.events)));
  draw();
  show();
  if (held) document.getElementById(held)?.focus();
}

/** Asks for the runs of the question, if it is another one than what is shown or asked for. */
async function open() {
  const question = [state().reference, scenarioText(), kept.seed];
  const key = [...question, lang()].join();
  if (key === wanted) return;
  if (key === asked) { wanted = ''; build(); return; }
  wanted = key;
  stop();
  if (parts.said?.isConnected) parts.said.textContent = t('web.live.waiting');
  const answer = await watch(...question, state().file);
  if (key !== wanted) return;
  wanted = '';
  if (!isShown()) return;
  run = answer.problems ? null : answer;
  asked = answer.problems ? '' : key;
  if (run) { build(); return; }
  fill(place, h('h1', {}, t('web.live.title')), h('ul', { class: 'problems', role: 'alert' }, answer.problems.map(each => h('li', {}, each))));
  if (answer.isBusy) setTimeout(() => { if (isShown() && !run) open(); }, PAUSE);
}

export function live(element) {
  place = element;
  fill(place, h('h1', {}, t('web.live.title')), h('p', { class: 'note', role: 'status' }, t('web.live.waiting')));
  open();
}

onChange(() => { if (isShown()) open(); });
const again = () => { if (run && isShown() && parts.frame?.isConnected) draw(); };
addEventListener('resize', again);
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', again);
addEventListener('keydown', event => {
  if (event.key !== ' ' || !run || !isShown() || event.target.matches('button, a, select, summary, input:not([type=range])')) return;
  event.preventDefault();
  if (calm.matches) go(kept.month + 1);
  else play();
});
