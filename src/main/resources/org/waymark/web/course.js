// The years: levels of both scenarios, or their difference with its interval.
import uPlot from 'uplot';
import { h, fill, colour } from './dom.js';
import { t, lang, number, signed, interval } from './words.js';

let plot = null;
let shown = 'people_entering_exploitation';
let mode = 'levels';
let own = null;
let drawn = null;

function bandUnder(window, years) {
  const from = Number(window.from.slice(0, 4)) + (Number(window.from.slice(5)) - 1) / 12 - 0.5;
  return { hooks: { drawClear: [u => {
    if (from <= years[0]) return;
    const left = u.valToPos(from, 'x', true);
    u.ctx.save();
    u.ctx.fillStyle = colour('shade');
    u.ctx.fillRect(left, u.bbox.top, u.bbox.left + u.bbox.width - left, u.bbox.height);
    u.ctx.restore();
  }] } };
}

function series(answer) {
  const course = answer.courses[shown];
  const line = (label, stroke, more = {}) => ({ label, stroke: () => colour(stroke), width: 2.5, points: { show: false }, ...more });
  const years = answer.years;
  const points = ownOf(years);
  if (mode === 'levels') {
    return { data: [years, course.map(each => each.reference), course.map(each => each.other), ...(points ? [points] : [])],
      series: [{}, line(t('web.course.reference'), 'c6', { dash: [6, 5] }), line(t('web.course.other'), 'c1'),
        ...(points ? [line(t('web.course.own'), 'c2', { width: 0, points: { show: true, size: 8, fill: () => colour('c2') } })] : [])],
      bands: [] };
  }
  const edge = () => line('', 'c1', { width: 0 });
  return { data: [years, course.map(each => -each.luck), course.map(each => each.luck),
    course.map(each => each.low95), course.map(each => each.high95), course.map(each => each.difference)]
    .map(all => all.map(each => (Number.isFinite(each) ? each : null))),
    series: [{}, edge(), edge(), edge(), edge(), line(t('web.course.difference'), 'c1')],
    bands: [{ series: [2, 1], fill: () => colour('luck') }, { series: [4, 3], fill: () => colour('band') }] };
}

const isKnown = luck => Number.isFinite(luck) && luck !== null;

/** In how many years since the change the difference is larger than what luck alone makes. */
function luck(answer) {
  const since = answer.courses[shown].filter((each, i) => answer.years[i] >= Number(answer.window.from.slice(0, 4)));
  if (mode === 'levels' || !since.length) return null;
  if (!since.every(each => isKnown(each.luck))) return t('web.course.luck.wait');
  const beyond = since.filter(each => Math.abs(each.difference) > each.luck).length;
  const which = beyond === 0 ? 'none' : beyond === since.length ? 'all' : 'some';
  return `${t('web.course.luck.' + which, beyond, since.length)} ${t('web.course.luck.note', answer.luckRuns)}`;
}

function table(answer) {
  const points = ownOf(answer.years);
  return h('details', { class: 'quietly' }, h('summary', {}, t('web.course.table')),
    h('div', { class: 'scroll', tabindex: 0 }, h('table', {},
      h('thead', {}, h('tr', {}, ['web.year', 'web.table.reference', 'web.table.other', 'web.table.difference', 'web.table.interval', 'web.table.luck']
        .map(key => h('th', { scope: 'col' }, t(key))), points ? h('th', { scope: 'col' }, t('web.course.own')) : null)),
      h('tbody', {}, answer.courses[shown].map((each, i) => h('tr', {}, h('th', { scope: 'row' }, String(answer.years[i])),
        h('td', {}, number(each.reference)), h('td', {}, number(each.other)), h('td', {}, signed(each.difference)),
        h('td', {}, interval(each.low95, each.high95) ?? '\u2013'),
        h('td', {}, isKnown(each.luck) ? '\u00b1' + number(each.luck) : '\u2013'),
        points ? h('td', { class: 'own' }, number(points[i] ?? NaN)) : null))))));
}

/** A number as somebody writes it in the language of the page: 1,234.5, 1.234,5 or plain. */
function written(text) {
  const [group, decimal] = lang() === 'vi' ? ['.', ','] : [',', '.'];
  const plain = text.replace(/\s/g, '');
  const isGrouped = new RegExp(`^-?\\d{1,3}(\\${group}\\d{3})+(\\${decimal}\\d+)?$`).test(plain);
  return Number((isGrouped ? plain.replaceAll(group, '') : plain).replace(',', '.') || NaN);
}

/** Reads yearly figures of the reader's own: a year and a number in a line; how many there are. */
export function readOwn(text) {
  const read = new Map();
  for (const line of text.split(/\r?\n/)) {
    const [, year, mark, rest] = line.match(/^\s*"?(\d{4})"?\s*([,;\t])(.*)$/) ?? [];
    const value = written(rest?.match(/^\s*"([^"]*)"/)?.[1] ?? rest?.split(mark)[0] ?? '');
    if (year && Number.isFinite(value)) read.set(Number(year), value);
  }
  own = read.size ? { of: shown, read } : null;
  mode = 'levels';
  if (drawn) course(...drawn);
  return read.size;
}

/** The reader's own figures stand beside what was shown when they came, and beside nothing else. */
const ownOf = years => (own?.of === shown ? years.map(year => own.read.get(year) ?? null) : null);

export function course(place, answer) {
  drawn = [place, answer];
  const figures = answer.courseLabels;
  const label = figures.find(each => each.id === shown).label;
  let frame = place.querySelector('.plot');
  if (!frame || place.dataset.lang !== document.documentElement.lang) {
    place.dataset.lang = document.documentElement.lang;
    const pick = h('select', { id: 'course-variable', 'aria-label': t('web.course.variable'),
      onchange: event => { shown = event.target.value; course(...drawn); } },
      figures.map(each => h('option', { value: each.id, selected: each.id === shown }, each.label)));
    const modes = h('div', { class: 'switch', role: 'group', 'aria-label': t('web.course.variable') }, ['levels', 'difference'].map(each =>
      h('button', { type: 'button', 'data-mode': each, onclick: () => { mode = each; course(...drawn); } }, t('web.course.' + each))));
    frame = h('div', { class: 'plot', role: 'img' });
    fill(place, h('figcaption', {}, h('h2', {}, t('web.course')), h('div', { class: 'row' }, pick, modes)),
      frame, h('div', { class: 'legend' }), h('p', { class: 'note luck' }), h('div', { class: 'behind' }), h('p', { class: 'note' }, t('web.course.drop')));
  }
  place.querySelectorAll('[data-mode]').forEach(each => each.setAttribute('aria-pressed', String(each.dataset.mode === mode)));
  frame.setAttribute('aria-label', `${label}, ${t('web.course.' + mode)}`);
  const made = series(answer);
  const axis = { stroke: () => colour('muted'), grid: { stroke: () => colour('grid'), width: 1 }, ticks: { show: false }, font: '13px system-ui, sans-serif' };
  const width = Math.max(240, frame.clientWidth);
  plot?.destroy();
  plot = new uPlot({ width, height: width < 500 ? 230 : 270, legend: { show: false }, cursor: { y: false }, padding: [12, 12, 0, 0],
    scales: { x: { time: false, range: (u, low, high) => [low - 0.5, high + 0.5] },
      y: { range: (u, low, high) => mode === 'levels' ? [Math.min(0, low) * 1.08, high * 1.08 || 1] : low || high ? [Math.min(0, low) * 1.1, Math.max(0, high) * 1.1] : [-1, 1] } },
    series: made.series, bands: made.bands, plugins: [bandUnder(answer.window, answer.years)],
    axes: [{ ...axis, space: 46, incrs: [1, 2, 5, 10], values: (u, all) => all.map(each => (Number.isInteger(each) ? String(each) : '')) },
      { ...axis, size: 64, values: (u, all) => all.map(each => number(each)) }] }, made.data, frame);
  fill(place.querySelector('.legend'),
    mode === 'levels'
      ? [h('span', { class: 'key dashed' }, t('web.course.reference')), h('span', { class: 'key' }, t('web.course.other')),
          ownOf(answer.years) ? h('span', { class: 'key own' }, t('web.course.own')) : null]
      : [h('span', { class: 'key' }, t('web.course.difference')), h('span', { class: 'key band' }, t('web.course.band')),
          answer.courses[shown].some(each => isKnown(each.luck)) ? h('span', { class: 'key luck' }, t('web.course.luck')) : null],
    h('span', { class: 'key shade' }, t('web.course.window')));
  fill(place.querySelector('p.luck'), luck(answer));
  const wasOpen = place.querySelector('details')?.open;
  fill(place.querySelector('.behind'), table(answer));
  place.querySelector('details').open = Boolean(wasOpen);
}

/** What the picture shows, as the page calls it. */
export const courseLabel = () => drawn?.[1].courseLabels.find(each => each.id === shown).label ?? t('web.course');

export const again = () => { if (drawn) course(...drawn); };

/** The picture on white, with its title, as a PNG. */
export function picture(title) {
  const from = plot.ctx.canvas;
  const canvas = h('canvas', { width: from.width, height: from.height + 60 });
  const pen = canvas.getContext('2d');
  pen.fillStyle = colour('paper');
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.fillStyle = colour('ink');
  pen.font = `600 ${Math.round(16 * devicePixelRatio)}px system-ui, sans-serif`;
  pen.fillText(title, 16, 36, canvas.width - 32);
  pen.drawImage(from, 0, 60);
  return new Promise(done => canvas.toBlob(done, 'image/png'));
}
