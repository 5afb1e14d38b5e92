// Where people come from: differences by province; and where a change holds.
import { geoPath, geoMercator, geoArea } from 'd3-geo';
import { h, s, fill, button } from './dom.js';
import { t, lang, number, signed, interval } from './words.js';
import { state, setSpan } from './state.js';

const WIDTH = 360;
const HEIGHT = 560;
let shapes = [];
let provinces = new Map();

export function knowPlaces(outlines, rows) {
  provinces = new Map(rows.map(each => [each.iso, each]));
  // D3 reads rings the other way round: what is larger than half of the world is turned.
  const turned = feature => {
    if (geoArea(feature) < 2 * Math.PI) return feature;
    const rings = each => (typeof each[0][0] === 'number' ? each.slice().reverse() : each.map(rings));
    return { ...feature, geometry: { ...feature.geometry, coordinates: rings(feature.geometry.coordinates) } };
  };
  const features = outlines.features.map(turned);
  const path = geoPath(geoMercator().fitExtent([[8, 8], [WIDTH - 90, HEIGHT - 8]], { type: 'FeatureCollection', features }));
  shapes = features.map(each => ({ iso: each.id, d: path(each) }));
}

export const population = iso => provinces.get(iso).population;

export const placeName = iso => {
  const of = provinces.get(iso);
  return of ? (lang() === 'vi' ? of.nameVi : of.name) : iso;
};

function toggle(iso) {
  setSpan(next => {
    next.provinces = next.provinces.includes(iso) ? next.provinces.filter(each => each !== iso) : [...next.provinces, iso].sort();
  });
}

/** Five classes of differences, the same on both sides of zero. */
function classes(rows) {
  const sizes = rows.filter(each => !each.uncertain).map(each => Math.abs(each.difference)).sort((one, two) => one - two);
  const large = sizes.length ? sizes[Math.floor(sizes.length * 0.8)] || 1 : 1;
  const outer = Number(large.toPrecision(1));
  const kind = row => {
    if (!row || row.uncertain || !Number.isFinite(row.difference)) return 'none';
    if (row.difference <= -outer) return 'd1';
    if (row.difference < 0) return 'd2';
    return row.difference < outer ? 'd4' : 'd5';
  };
  return { kind, outer };
}

/** Provinces, each of a kind and with what is said of it; where a press does something, what. */
export function outlines(label, kind, about, press) {
  const island = (name, y) => s('g', { transform: `translate(${WIDTH - 92},${y})` },
    s('rect', { class: 'box', width: 84, height: 64, rx: 4 }),
    [[30, 34], [40, 28], [52, 38], [46, 46]].map(([x, at]) => s('circle', { class: 'isle', cx: x, cy: at, r: 1.8 })),
    s('text', { x: 42, y: 16, 'text-anchor': 'middle' }, name));
  return s('svg', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, class: 'provinces' + (press ? '' : ' still'), role: 'img', 'aria-label': label },
    shapes.map(each => s('path', { d: each.d, class: kind(each.iso), 'data-iso': each.iso,
      onclick: press ? () => press(each.iso) : null }, s('title', {}, about(each.iso)))),
    island(t('web.map.hoangSa'), 170), island(t('web.map.truongSa'), 430));
}

export function map(place, answer) {
  const rows = new Map(answer.map.map(each => [each.iso, each]));
  const { kind, outer } = classes(answer.map);
  const chosen = new Set(state().provinces);
  const about = iso => {
    const row = rows.get(iso);
    return `${placeName(iso)}: ${signed(row?.difference)} (${interval(row?.low95, row?.high95) ?? t('web.figure.noInterval')})`;
  };
  const picture = outlines(t('web.map.caption'), iso => kind(rows.get(iso)) + (chosen.has(iso) ? ' chosen' : ''), about, toggle);
  const key = (type, label) => h('span', { class: 'key square ' + type }, label);
  fill(place,
    h('figcaption', {}, h('h2', {}, t('web.map')), h('p', { class: 'note' }, t('web.map.caption'))),
    picture,
    h('div', { class: 'legend' },
      key('d1', `${t('web.map.fewer')} \u2265 ${number(outer)}`), key('d2', `${t('web.map.fewer')} < ${number(outer)}`),
      key('none', t('web.map.unsure')),
      key('d4', `${t('web.map.more')} < ${number(outer)}`), key('d5', `${t('web.map.more')} \u2265 ${number(outer)}`)),
    h('p', { class: 'note' }, answer.replications.done < 5 ? t('web.map.wait', 5) + ' ' : '', t('web.map.boundaries')));
}

/** Where a change holds: the country, or provinces that are ticked here or on the map. */
export function where(place) {
  const { provinces: chosen } = state();
  const open = place.querySelector('details')?.open;
  const byRegion = new Map();
  for (const each of provinces.values()) byRegion.set(each.region, [...(byRegion.get(each.region) ?? []), each]);
  fill(place,
    h('p', { class: 'where' }, chosen.length === 0 ? t('web.where.all') : chosen.length === 1 ? placeName(chosen[0]) : t('web.where.some', chosen.length),
      chosen.length ? button(t('web.where.clear'), () => setSpan(next => { next.provinces = []; }), { class: 'link' }) : null),
    h('details', { class: 'quietly', open: open || undefined }, h('summary', {}, t('web.where.choose')),
      h('p', { class: 'note' }, t('web.where.note')),
      [...byRegion].map(([region, all]) => h('fieldset', {}, h('legend', {}, region),
        h('div', { class: 'ticks' }, all.map(each => h('label', {},
          h('input', { type: 'checkbox', checked: chosen.includes(each.iso) || undefined, onchange: () => toggle(each.iso) }), placeName(each.iso))))))));
}
