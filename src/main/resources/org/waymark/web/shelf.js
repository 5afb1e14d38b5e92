// Up to four scenarios side by side, kept in this browser only.
import { h, fill, button } from './dom.js';
import { t, signed, interval, number } from './words.js';
import { state, begin, stack } from './state.js';
import { whisker, verdict } from './answer.js';

const PLACE = 'waymark.shelf';
const MOST = 4;
let told = () => {};
let last = null;

function read() {
  try {
    const kept = JSON.parse(localStorage.getItem(PLACE) ?? '[]');
    return Array.isArray(kept) ? kept.filter(each => each?.state?.changes && each?.figures).slice(0, MOST) : [];
  } catch {
    return [];
  }
}

function write(all) {
  try {
    localStorage.setItem(PLACE, JSON.stringify(all));
  } catch {
    // A browser that keeps nothing shows the shelf as long as the page is open.
  }
  draw();
}

const figuresOf = answer => answer.figures.map(({ meaning, priorLow90, priorHigh90, ...each }) => each);

/** What is on the shelf learns what became known of it meanwhile. */
export function learn(answer, of) {
  last = { answer, state: structuredClone(of) };
  const all = read();
  const same = all.filter(each => JSON.stringify(each.state) === JSON.stringify(of));
  if (!same.length || !answer.figures) return;
  same.forEach(each => Object.assign(each, { figures: figuresOf(answer), replications: answer.replications.done, weighted: answer.weighted }));
  write(all);
}

export function put() {
  const all = read();
  if (all.length >= MOST) { told(t('web.shelf.full')); return; }
  if (!last?.answer.figures) return;
  all.push({ state: structuredClone(state()), figures: figuresOf(last.answer), replications: last.answer.replications.done, weighted: last.answer.weighted });
  write(all);
}

const edit = act => { const all = read(); act(all); write(all); };

function actions(each, index, count) {
  const name = each.state.name;
  const small = (key, act, enabled = true) => button(t(key), act, { class: 'small', disabled: !enabled, 'aria-label': `${t(key)}: ${name}` });
  return h('div', { class: 'actions' },
    small('web.shelf.open', () => begin(structuredClone(each.state))),
    small('web.shelf.stack', () => {
      const both = stack(each.state);
      told(t('web.shelf.stacked', name) + (both.length ? ' ' + t('web.shelf.conflict', both.join(', ')) : ''));
    }, !each.state.raw && !state().raw && each.state.reference === state().reference),
    small('web.shelf.copy', () => edit(all => all.splice(index + 1, 0, structuredClone({ ...each, state: { ...each.state, name: name.slice(0, 76) + ' (2)' } }))), count < MOST),
    small('web.shelf.up', () => edit(all => all.splice(index - 1, 0, all.splice(index, 1)[0])), index > 0),
    small('web.shelf.down', () => edit(all => all.splice(index + 1, 0, all.splice(index, 1)[0])), index < count - 1),
    small('web.shelf.remove', () => edit(all => all.splice(index, 1))));
}

function row(each, index, all, reach) {
  return h('tr', {},
    h('th', { scope: 'row' },
      h('input', { class: 'name', value: each.state.name, maxlength: 80, 'aria-label': t('web.shelf.rename'),
        onchange: event => edit(list => { list[index].state.name = event.target.value; }) }),
      h('small', {}, t('web.shelf.changes', each.state.changes.length), ' · ', t('web.shelf.other', each.state.reference)),
      actions(each, index, all.length)),
    each.figures.map((figure, i) => h('td', {},
      h('span', { class: 'change' }, signed(figure.difference)),
      i === 1 ? whisker(figure, reach) : null,
      h('small', {}, interval(figure.low95, figure.high95) ?? t('web.figure.noInterval')), h('small', {}, verdict(figure)))),
    h('td', {}, number(each.replications), h('small', {}, number(each.weighted))));
}

let place = null;

export function shelf(element, say) {
  place = element;
  told = say;
  draw();
}

export function draw() {
  if (!place) return;
  const all = read();
  const reach = 1.1 * Math.max(1e-9, ...all.flatMap(each => ['low95', 'high95', 'low90', 'high90', 'difference'].map(key => Math.abs(each.figures[1][key] ?? 0))));
  fill(place, h('h2', {}, t('web.shelf')), h('p', { class: 'note' }, t('web.shelf.note')),
    button(t('web.shelf.put'), put, { id: 'put', class: 'primary', disabled: all.length >= MOST }),
    all.length === 0 ? h('p', { class: 'empty' }, t('web.shelf.empty'))
      : h('div', { class: 'scroll', tabindex: 0 }, h('table', { class: 'side' },
          h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, t('web.shelf.name')),
            all[0].figures.map(each => h('th', { scope: 'col' }, each.label)), h('th', { scope: 'col' }, t('web.shelf.runs')))),
          h('tbody', {}, all.map((each, index) => row(each, index, all, reach))))));
}
