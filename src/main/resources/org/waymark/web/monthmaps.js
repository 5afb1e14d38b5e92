// Where people come from in the twelve months up to a month: reference, scenario, difference.
import { h } from './dom.js';
import { t, number, signed } from './words.js';
import { outlines, placeName, population } from './map.js';

const YEAR = 12;
const PER = 100_000;
const sorted = all => all.sort((one, other) => one - other);
const quantile = (all, share) => Number((all[Math.floor(all.length * share)] ?? 0).toPrecision(1));

/** People trafficked in the twelve months up to each month, among 100,000 people. */
function rates(run, key) {
  return new Map(run.provinces.map(({ iso, [key]: people }) => {
    const scale = PER / (population(iso) * run.populationFactor);
    return [iso, people.map((none, i) => scale * people.slice(Math.max(0, i - YEAR + 1), i + 1).reduce((one, other) => one + other, 0))];
  }));
}

/** The maps, and what shows them at a month; limits of classes are the same in all months, so that a colour is. */
export function monthMaps(run, isOne) {
  const reference = rates(run, 'reference');
  const other = rates(run, 'other');
  const change = (iso, month) => other.get(iso)[month] - reference.get(iso)[month];
  const levels = sorted([...reference.values(), ...other.values()].flat());
  const limits = [...new Set([0.2, 0.4, 0.6, 0.8].map(share => quantile(levels, share)))].filter(Boolean);
  const changes = sorted([...other].flatMap(([iso, all]) => all.map((none, month) => Math.abs(change(iso, month)))).filter(Boolean));
  const outer = quantile(changes, 0.8) || 1;
  const shade = step => 'q' + (1 + Math.round((4 * step) / Math.max(1, limits.length)));
  const levelOf = value => shade(limits.filter(each => value >= each).length);
  const changeOf = value => (!value ? 'none' : value <= -outer ? 'd1' : value < 0 ? 'd2' : value < outer ? 'd4' : 'd5');
  const all = [['reference', (iso, month) => reference.get(iso)[month], levelOf, number],
    ...(isOne ? [] : [['other', (iso, month) => other.get(iso)[month], levelOf, number], ['difference', change, changeOf, signed]])]
    .map(([id, value, kind, say]) => {
      const label = t('web.course.' + id);
      return { id, label, value, kind, say, picture: outlines(`${label}: ${t('web.live.maps.caption')}`, () => '', () => '') };
    });
  const square = (type, label) => h('span', { class: 'key square ' + type }, label);
  const element = h('figure', { class: 'card' }, h('figcaption', {}, h('h2', {}, t('web.live.maps')), h('p', { class: 'note' }, t('web.live.maps.caption'))),
    h('div', { class: 'maps', role: 'group', 'aria-label': t('web.live.maps') },
      all.map(each => h('div', { 'data-map': each.id }, h('h3', {}, each.label), each.picture))),
    h('div', { class: 'legend' }, [0, ...limits].map((each, i) => square(shade(i), i || !limits.length ? `\u2265 ${number(each)}` : `< ${number(limits[0])}`))),
    isOne ? null : h('div', { class: 'legend' }, square('d1', `${t('web.map.fewer')} \u2265 ${number(outer)}`), square('d2', `${t('web.map.fewer')} < ${number(outer)}`),
      square('none', t('web.live.equal')), square('d4', `${t('web.map.more')} < ${number(outer)}`), square('d5', `${t('web.map.more')} \u2265 ${number(outer)}`)),
    h('p', { class: 'note' }, t('web.map.boundaries')));
  const show = month => all.forEach(({ value, kind, say, picture }) => picture.querySelectorAll('path').forEach(each => {
    const here = value(each.dataset.iso, month);
    each.setAttribute('class', kind(here));
    each.firstChild.textContent = `${placeName(each.dataset.iso)}: ${say(here)}`;
  }));
  return { element, show };
}
