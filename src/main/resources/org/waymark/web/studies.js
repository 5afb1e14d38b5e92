// Studies: several questions one after the other, of chance alone: a dial's dose and response, barriers one by one.
import { $, h, s, fill, button } from './dom.js';
import { t, exact, number, signed, interval, lang } from './words.js';
import { get, collect } from './api.js';
import { dials, state, reference, inReference, scenarioText, dialAt } from './state.js';
import { verdict } from './answer.js';

const VALUES = 5;
const WIDEST = 720;
const HEIGHT = 300;
const EDGE = { left: 58, right: 20, top: 16, bottom: 28 };
const SHOWN = 'people_entering_exploitation';
const kept = {
  dose: { rows: [], chosen: 'enforcement.officersPer100kHouseholds', shown: SHOWN, done: 0, of: 0, stop: null },
  enough: { rows: [], shown: SHOWN, done: 0, of: 0, stop: null },
};
let barriers = null;

const figureOf = (row, id) => row.answer?.figures?.find(each => each.id === id);
/** Few replications make an interval that says nothing but that they are few. */
const hasInterval = row => Number.isFinite(row.answer?.figures?.[0].low95) && row.answer.stage !== 'first look';

const isStudied = dial => dial.kind !== 'word' && Number.isFinite(dial.plausibleLow) && Number.isFinite(dial.plausibleHigh)
  && dial.plausibleHigh > dial.plausibleLow && !dial.path.startsWith('iom.portfolio.');

function doses(dial) {
  const step = (dial.plausibleHigh - dial.plausibleLow) / (VALUES - 1);
  const all = Array.from({ length: VALUES }, (none, i) => Number((dial.plausibleLow + i * step).toPrecision(6)));
  return dial.kind === 'whole' ? [...new Set(all.map(Math.round))] : all;
}

/** A question as it is asked: what is changed, in the window of the laboratory or from the start. */
const text = (name, values, span) => scenarioText({ ...state(), name, raw: null,
  changes: Object.entries(values).map(([path, value]) => ({ path, value, ...(span(dialAt(path))) })) });
const whole = () => ({ from: null, until: null, provinces: [] });
const inWindow = dial => dial.startOnly ? whole() : { from: state().from, until: state().until, provinces: dial.local ? state().provinces : [] };

async function run(study, rows, redraw) {
  study.rows = rows;
  study.done = 0;
  study.of = rows.length;
  study.stop = new AbortController();
  study.stopped = false;
  redraw();
  await collect(state().reference, rows.map(each => each.text), study.stop.signal, (index, answer) => {
    rows[index].answer = answer;
    study.done = rows.filter(each => each.answer?.done).length;
    redraw();
  });
  study.stopped = study.stop.signal.aborted;
  study.stop = null;
  redraw();
}

/** Draws a study anew where it is shown, and leaves the hand where it is. */
function again(id, draw) {
  const place = $(id);
  if (!place) return;
  const held = place.contains(document.activeElement) ? document.activeElement.dataset.held : null;
  draw(place);
  if (held) (place.querySelector(`[data-held=${held}]`) ?? place.querySelector('button')).focus();
}

function controls(study, begin) {
  return h('div', { class: 'row' }, study.stop
    ? [button(t('web.studies.cancel'), () => study.stop.abort(), { 'data-held': 'act' }),
        h('span', { class: 'note', role: 'status' }, t('web.studies.progress', study.done, study.of)),
        h('progress', { max: study.of, value: study.done, 'aria-label': t('web.studies.title') })]
    : [button(t('web.studies.start'), begin, { class: 'primary', 'data-held': 'act' }),
        study.stopped ? h('span', { class: 'note', role: 'status' }, t('web.studies.stopped')) : null]);
}

const pickFigure = (study, redraw) => {
  const known = study.rows.map(each => each.answer?.figures).find(Boolean);
  return known ? h('label', { class: 'inline' }, h('span', {}, t('web.studies.figure')),
    h('select', { 'data-held': 'figure', onchange: event => { study.shown = event.target.value; redraw(); } },
      known.map(each => h('option', { value: each.id, selected: each.id === study.shown }, each.label)))) : null;
};

/** Ends of a scale that holds zero and every interval. */
function reach(rows, shown) {
  const all = rows.filter(each => figureOf(each, shown)).flatMap(each => {
    const { difference, low95, high95 } = figureOf(each, shown);
    return hasInterval(each) ? [difference, low95, high95] : [difference];
  });
  const low = Math.min(0, ...all);
  const high = Math.max(0, ...all);
  const room = (high - low || 1) * 0.08;
  return [low - room, high + room];
}

function curve(dial, study) {
  const seen = study.rows.filter(each => figureOf(each, study.shown));
  const figures = seen.map(each => figureOf(each, study.shown));
  const [low, high] = reach(seen, study.shown);
  const width = Math.max(300, Math.min(WIDEST, innerWidth - 90));
  const [first, last] = [study.rows[0].value, study.rows.at(-1).value];
  const x = value => EDGE.left + 12 + ((width - EDGE.left - EDGE.right - 24) * (value - first)) / (last - first || 1);
  const y = value => EDGE.top + ((HEIGHT - EDGE.top - EDGE.bottom) * (high - value)) / (high - low);
  const today = inReference(dial.path);
  const label = (at, top, anchor, words) => s('text', { x: at, y: top, 'text-anchor': anchor }, words);
  return [h('div', { class: 'scroll', tabindex: 0 }, s('svg', { class: 'dose', width, height: HEIGHT, role: 'img', 'aria-label': t('web.dose.title') + ': ' + dial.label },
    s('line', { class: 'zero', x1: EDGE.left, x2: width - EDGE.right, y1: y(0), y2: y(0) }), label(EDGE.left - 8, y(0) + 4, 'end', '0'),
    [low, high].filter(each => Math.abs(y(each) - y(0)) > 24).map(each => label(EDGE.left - 8, y(each) + (each === low ? 0 : 10), 'end', signed(each))),
    today >= first && today <= last ? s('line', { class: 'now', x1: x(today), x2: x(today), y1: EDGE.top, y2: HEIGHT - EDGE.bottom }) : null,
    study.rows.map(each => label(x(each.value), HEIGHT - EDGE.bottom + 18, 'middle', exact(each.value))),
    seen.map((each, i) => [
      hasInterval(each) ? s('line', { class: 'chance', x1: x(each.value), x2: x(each.value), y1: y(figures[i].low95), y2: y(figures[i].high95) }) : null,
      s('circle', { class: hasInterval(each) ? 'dot-of' : 'dot-of open', cx: x(each.value), cy: y(figures[i].difference), r: 5.5 })]))), h('p', { class: 'note' }, t('web.dose.values', dial.unit, t('web.dose.today', exact(today))))];
}

function table(head, rows, shown) {
  return h('div', { class: 'scroll', tabindex: 0 }, h('table', { class: 'found' },
    h('thead', {}, h('tr', {}, [head, t('web.table.difference'), t('web.table.interval'), ''].map(each => h(each ? 'th' : 'td', each ? { scope: 'col' } : {}, each)))),
    h('tbody', {}, rows.map(each => {
      const figure = figureOf(each, shown);
      return h('tr', {}, h('th', { scope: 'row' }, each.label), h('td', {}, figure ? signed(figure.difference) : '\u2026'),
        h('td', {}, !figure ? '' : hasInterval(each) ? interval(figure.low95, figure.high95) : t('web.studies.wait')),
        h('td', {}, each.answer?.problems ? each.answer.problems.join(' ') : figure ? verdict(figure) : ''));
    }))));
}

function dose(place) {
  const study = kept.dose;
  const redraw = () => again('dose', dose);
  const dial = dialAt(study.chosen);
  const begin = () => run(study, doses(dial).map(value => ({ value, label: `${exact(value)} ${dial.unit}`,
    text: text(`${dial.label.slice(0, 60)} ${value}`, { [dial.path]: value }, inWindow) })), redraw);
  const byGroup = new Map();
  dials().filter(isStudied).forEach(each => byGroup.set(each.group, [...(byGroup.get(each.group) ?? []), each]));
  fill(place, h('h2', {}, t('web.dose.title')), h('p', { class: 'note' }, t('web.dose.note')),
    h('label', { class: 'inline' }, h('span', {}, t('web.dose.dial')), h('select', { id: 'dose-dial', 'data-held': 'dial', disabled: Boolean(study.stop),
      onchange: event => { study.chosen = event.target.value; study.rows = []; study.stopped = false; redraw(); } },
      [...byGroup].map(([group, all]) => h('optgroup', { label: group }, all.map(each => h('option', { value: each.path, selected: each.path === study.chosen }, each.label)))))),
    controls(study, begin), pickFigure(study, redraw),
    study.rows.some(each => figureOf(each, study.shown)) ? [h('p', { class: 'note' }, t('web.dose.axis')), curve(dial, study)] : null,
    study.rows.length ? table(t('web.dose.dial'), study.rows, study.shown) : null);
}

function lines(study) {
  const figures = study.rows.map(each => figureOf(each, study.shown));
  const [low, high] = reach(study.rows, study.shown);
  const x = value => (100 * (value - low)) / (high - low);
  return h('ul', { class: 'lines' }, study.rows.map((each, i) => h('li', {}, h('span', {}, each.label, h('small', {}, each.what)),
    s('svg', { viewBox: '0 0 100 20', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
      s('line', { class: 'zero', x1: x(0), x2: x(0), y1: 0, y2: 20 }),
      figures[i] ? [
        s('rect', { class: hasInterval(each) ? 'amount' : 'amount open', x: Math.min(x(0), x(figures[i].difference)), y: 4, height: 12, width: Math.abs(x(figures[i].difference) - x(0)) }),
        hasInterval(each) ? s('line', { class: 'chance', x1: x(figures[i].low95), x2: x(figures[i].high95), y1: 10, y2: 10 }) : null] : null))));
}

function enough(place) {
  const study = kept.enough;
  const redraw = () => again('enough', enough);
  const money = 'iom.annualBudgetUsd';
  const today = reference().values;
  const all = [...barriers, { label: t('web.enough.doubled'), set: { [money]: 2 * today[money] } }];
  const begin = () => run(study, all.map(each => ({ label: each.label, text: text(each.label, each.set, whole),
    what: Object.entries(each.set).map(([path, value]) => t('web.enough.to', dialAt(path).label, exact(today[path]), exact(value))).join('; ') })), redraw);
  fill(place, h('h2', {}, t('web.enough.title')), h('p', { class: 'note' }, t('web.enough.note')),
    controls(study, begin), pickFigure(study, redraw),
    study.rows.some(each => figureOf(each, study.shown)) ? [h('p', { class: 'note' }, t('web.dose.axis')), lines(study)] : null,
    study.rows.length ? table(t('web.enough.barrier'), study.rows, study.shown) : null,
    h('p', { class: 'note' }, t('web.enough.mind'), ' ', h('code', {}, './waymark attribute scenarios/studies/why-not-enough.json')));
}

addEventListener('pagehide', () => Object.values(kept).forEach(study => study.stop?.abort()));

export async function studies(place) {
  if (place.dataset.studies !== lang()) { barriers = null; kept.dose.rows = kept.dose.stop ? kept.dose.rows : []; kept.enough.rows = kept.enough.stop ? kept.enough.rows : []; }
  place.dataset.studies = lang();
  barriers ??= await get('/api/barriers');
  if (place.dataset.now !== 'studies') return;
  const now = state();
  const [first, second] = [h('section', { class: 'card', id: 'dose' }), h('section', { class: 'card', id: 'enough' })];
  fill(place, h('h1', {}, t('web.studies.title')), h('p', { class: 'prose' }, t('web.studies.note')),
    h('p', { class: 'note' }, t('web.studies.reference', reference().name, now.from, now.until,
      now.provinces.length ? t(now.provinces.length === 1 ? 'web.where.one' : 'web.where.some', now.provinces.length) : t('web.where.all'))), first, second);
  dose(first);
  enough(second);
}
