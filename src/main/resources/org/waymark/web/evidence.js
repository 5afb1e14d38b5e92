// The other rooms: every parameter with its source, and what this model is.
import { h, fill } from './dom.js';
import { t, exact, valued } from './words.js';
import { dials } from './state.js';
import { get } from './api.js';

export async function evidence(place) {
  const sources = await get('/api/evidence');
  const groups = new Map();
  for (const each of dials()) groups.set(each.group, [...(groups.get(each.group) ?? []), each]);
  fill(place, h('h1', {}, t('web.evidence.title')), h('p', { class: 'note' }, t('web.evidence.caption')),
    [...groups].map(([group, all]) => h('details', { class: 'group' }, h('summary', {}, `${group} (${all.length})`),
      h('div', { class: 'scroll', tabindex: 0 }, h('table', {},
        h('thead', {}, h('tr', {}, ['parameter', 'value', 'plausible', 'source'].map(key => h('th', { scope: 'col' }, t('web.evidence.' + key))))),
        h('tbody', {}, all.map(each => h('tr', {},
          h('th', { scope: 'row' }, each.label, h('small', {}, each.path), h('small', {}, each.meaning)),
          h('td', {}, valued(each.standard), h('small', {}, each.unit)),
          h('td', {}, Number.isFinite(each.plausibleLow) && Number.isFinite(each.plausibleHigh) ? `${exact(each.plausibleLow)} \u2026 ${exact(each.plausibleHigh)}` : '\u2013',
            each.calibrated ? h('small', {}, `${t('web.evidence.calibrated')}: ${each.calibrated}`) : null),
          h('td', {}, each.source)))))))),
    h('details', { class: 'group' }, h('summary', {}, `${t('web.evidence.sources')} (${sources.length})`),
      h('ul', { class: 'sources' }, sources.map(each => h('li', {}, h('b', {}, each.id), ' ', each.citation, h('small', {}, each.url))))));
}

export function about(place) {
  fill(place, h('h1', {}, t('web.about.title')),
    ['what', 'luck', 'chance', 'worlds', 'direction', 'cannot'].map(key => h('p', { class: 'prose' }, t('web.about.' + key))));
}
