// What was changed, always in view: label, old, new, months; each can be taken back.
import { h, fill, button } from './dom.js';
import { t, valued } from './words.js';
import { state, dialAt, inReference, takeBack, change } from './state.js';

export function changes(place) {
  const { changes: all, raw } = state();
  if (raw) {
    fill(place, h('p', { class: 'empty' }, t('web.take.kept')),
      button(t('web.changed.all'), () => change(next => { next.raw = null; next.changes = []; }), { class: 'link' }));
    return;
  }
  if (!all.length) {
    fill(place, h('p', { class: 'empty' }, t('web.changed.none')));
    return;
  }
  fill(place,
    h('ul', { class: 'changes' }, all.map((each, index) => {
      const dial = dialAt(each.path);
      const old = inReference(each.path, each.from ?? undefined);
      return h('li', {},
        h('div', {},
          h('span', { class: 'what' }, t('web.changed.row', dial.label, valued(old), valued(each.value))),
          h('span', { class: 'months' }, each.from === null ? t('web.changed.start')
            : t('web.changed.window', each.from, each.until)
              + (each.provinces.length ? ', ' + t(each.provinces.length === 1 ? 'web.where.one' : 'web.where.some', each.provinces.length) : ''))),
        button('\u00d7', () => takeBack(index), { class: 'back', 'aria-label': t('web.dial.back', dial.label) }));
    })),
    all.length > 1 ? button(t('web.changed.all'), () => change(next => { next.changes = []; }), { class: 'link' }) : null);
}
