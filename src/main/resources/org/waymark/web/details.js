// Who, the pathway, money: bars for the reference, a line for this scenario.
import { h, fill } from './dom.js';
import { t, number, signed, interval, percent } from './words.js';
import { verdict } from './answer.js';

function bars(rows, most, text) {
  return h('div', { class: 'scroll', tabindex: 0 }, h('table', { class: 'bars' },
    h('thead', {}, h('tr', {}, h('td', {}), h('td', { class: 'bar' }), h('th', { scope: 'col' }, t('web.table.reference')),
      h('th', { scope: 'col' }, t('web.table.other')), text.difference ? h('th', { scope: 'col' }, t('web.table.difference')) : null)),
    h('tbody', {}, rows.map(each => {
      if (!('other' in each)) return h('tr', { class: 'part' }, h('th', { scope: 'rowgroup', colspan: 4 }, each.label));
      const share = value => Math.min(100, (100 * value) / (most || 1)) + '%';
      return h('tr', {}, h('th', { scope: 'row', title: each.meaning }, each.label),
        h('td', { class: 'bar' }, h('span', { class: 'track' }, h('i', { style: { width: share(each.reference) } }), h('b', { style: { left: share(each.other) } }))),
        h('td', {}, text.number(each.reference)), h('td', {}, text.number(each.other)),
        text.difference ? h('td', { title: verdict(each) }, signed(each.difference), h('small', {}, interval(each.low95, each.high95) ?? '')) : null);
    }))));
}

export function pathway(place, answer) {
  const most = Math.max(...answer.pathway.slice(1).map(each => Math.max(each.reference, each.other)));
  fill(place, h('figcaption', {}, h('h2', {}, t('web.pathway')), h('p', { class: 'note' }, t('web.pathway.caption'))),
    bars(answer.pathway, most, { number: value => number(value), difference: true }),
    h('h3', {}, t('web.harms')),
    bars(answer.harms, Math.max(...answer.harms.map(each => Math.max(each.reference, each.other))), { number: value => number(value), difference: true }));
}

export function who(place, answer) {
  fill(place, h('figcaption', {}, h('h2', {}, t('web.who')), h('p', { class: 'note' }, t('web.who.caption'))),
    bars(answer.who.flatMap(group => [{ label: t('web.who.' + group.id) }, ...group.categories]), 1, { number: percent, difference: false }));
}

export function money(place, answer) {
  fill(place, h('figcaption', {}, h('h2', {}, t('web.money')), h('p', { class: 'note' }, t('web.money.caption'))),
    bars(answer.money, Math.max(...answer.money.map(each => Math.max(each.reference, each.other))), { number: value => number(value), difference: true }));
}
