// The window of years, on a small timeline with the dated changes of the world.
import { h, s, fill } from './dom.js';
import { t } from './words.js';
import { state, reference, setSpan, year } from './state.js';

export function when(place) {
  const of = reference();
  const first = year(of.from);
  const last = year(of.until);
  const now = state();
  const at = value => 100 * (value - first) / (last - first + 1);
  const line = s('svg', { class: 'timeline', viewBox: '0 0 100 14', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
    s('rect', { class: 'rail', x: 0, y: 8, width: 100, height: 2 }),
    s('rect', { class: 'span', x: at(now.from), y: 6, width: at(now.until + 1) - at(now.from), height: 6 }),
    of.drivers.map(driver => s('line', { class: 'tick', x1: at(year(driver.from) + (Number(driver.from.slice(5)) - 1) / 12),
      x2: at(year(driver.from) + (Number(driver.from.slice(5)) - 1) / 12), y1: 0, y2: 5 },
      s('title', {}, `${driver.from} ${driver.name}`))));
  const years = Array.from({ length: last - first + 1 }, (none, i) => first + i);
  const pick = (id, value, allowed, act) =>
    h('label', { class: 'inline' }, h('span', {}, t(id)),
      h('select', { id: id.replaceAll('.', '-'), onchange: event => act(Number(event.target.value)) },
        allowed.map(each => h('option', { value: each, selected: each === value }, String(each)))));
  fill(place,
    line,
    h('div', { class: 'ends', 'aria-hidden': 'true' }, h('span', {}, String(first)), h('span', {}, String(last))),
    h('div', { class: 'row' },
      pick('web.when.from', now.from, years, value => setSpan(next => { next.from = value; next.until = Math.max(value, next.until); })),
      pick('web.when.until', now.until, years.filter(each => each >= now.from), value => setSpan(next => { next.until = value; }))),
    of.drivers.length
      ? h('details', { class: 'quietly' }, h('summary', {}, t('web.when.drivers')),
          h('ul', { class: 'drivers' }, of.drivers.map(driver => h('li', {}, h('b', {}, driver.from), ' ' + driver.name))))
      : null);
}
