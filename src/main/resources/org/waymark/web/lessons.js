// Lessons: a visitor predicts, then sees the answer, then reads why. The answer itself is that of the laboratory.
import { $, h, fill, button } from './dom.js';
import { t, valued, number, lang } from './words.js';
import { get, post } from './api.js';
import { again } from './course.js';
import { begin, prepared, dialAt, inReference, year, reference } from './state.js';

const PULSE = 4000;
const MARKS = { I: 'i', B: 'b', CODE: 'code' };
let lesson = null;
let tried = null;
let explained = false;
let pulse = 0;
let place = null;
let say = () => {};

/** The few marks that texts of lessons have, as elements; nothing else becomes one. */
function marked(text) {
  const read = new DOMParser().parseFromString(text, 'text/html').body;
  return [...read.childNodes].map(node => (MARKS[node.nodeName] ? h(MARKS[node.nodeName], {}, node.textContent) : node.textContent));
}

function attempt(of) {
  tried = of.id;
  begin(prepared(`${lesson.title}: ${of.label}`, of.reference, of.changes));
  draw();
}

const isTold = () => Array.isArray(lesson.counts);

function bars() {
  const all = lesson.counts.reduce((sum, each) => sum + each, 0);
  return h('div', { class: 'bars-of-class' }, h('p', { class: 'note', role: 'status' }, t('web.lesson.count', number(all))),
    h('ul', {}, lesson.choices.map((choice, i) => h('li', { class: i === lesson.mine ? 'mine' : null },
      h('span', {}, marked(choice), i === lesson.mine ? h('small', {}, t('web.lesson.mine')) : null),
      h('span', { class: 'track', role: 'img', 'aria-label': t('web.lesson.bar', number(lesson.counts[i]), number(all)) },
        h('i', { style: { width: (100 * lesson.counts[i]) / Math.max(1, all) + '%' } })),
      h('b', {}, number(lesson.counts[i]))))));
}

async function predict(form) {
  const choice = Number(new FormData(form).get('choice') ?? NaN);
  if (!Number.isInteger(choice)) return;
  const isFirst = !('mine' in lesson);
  const answer = await post(`/api/lessons/${lesson.id}/predictions`, { choice });
  if (answer.problems) { say(answer.problems.join(' ')); return; }
  lesson = answer;
  if (isFirst) attempt(lesson.cases[0]);
  else draw();
}

function predictions() {
  const form = h('form', { onsubmit: event => { event.preventDefault(); predict(form); } },
    h('fieldset', { class: 'choices' }, h('legend', { class: 'quiet' }, lesson.title),
      lesson.choices.map((choice, i) => h('label', {},
        h('input', { type: 'radio', name: 'choice', value: String(i), checked: i === lesson.mine }), h('span', {}, marked(choice))))),
    h('button', { class: 'primary', id: 'predict' }, t('mine' in lesson ? 'web.lesson.again' : 'web.lesson.say')));
  return h('section', { class: 'card' }, h('h2', {}, t('web.lesson.predict')), h('p', { class: 'prose' }, marked(lesson.question)), form,
    h('div', { id: 'class-bars' }, isTold() ? bars() : null),
    lesson.lecturer ? button(t('web.lesson.forget'), async () => {
      await fetch(`/api/lessons/${lesson.id}/predictions`, { method: 'DELETE' });
      await learn();
      draw();
    }, { class: 'link' }) : null);
}

function changesOf(of) {
  return h('ul', { class: 'sources' }, of.changes.flatMap(each => Object.entries(each.set).map(([path, value]) => {
    const row = t('web.lesson.change', dialAt(path).label, valued(inReference(path, year(each.from))), valued(value), each.from);
    return h('li', {}, each.provinces.length ? t('web.lesson.change.where', row, each.provinces.length) : row);
  })));
}

function observation() {
  const of = lesson.cases.find(each => each.id === tried);
  return h('section', { class: 'card' }, h('h2', {}, t('web.lesson.observe')), h('p', { class: 'prose', id: 'do' }, marked(lesson.do)),
    h('p', { class: 'prose', id: 'look' }, h('b', {}, t('web.lesson.look')), ' ', marked(lesson.look)),
    h('div', { class: 'cases', role: 'group', 'aria-label': t('web.lesson.observe') }, lesson.cases.map(each =>
      button(each.label, () => attempt(each), { 'aria-pressed': String(each.id === tried), 'data-case': each.id }))),
    of ? [h('p', { class: 'note' }, t('web.lesson.observe.note'), ' ', h('b', {}, reference().name)), changesOf(of), h('div', { id: 'seat' }),
      h('a', { href: '#room=lab' }, t('web.lesson.open'))] : null);
}

function explanation() {
  return h('section', { class: 'card' }, h('h2', {}, t('web.lesson.explain')),
    explained ? [h('p', { class: 'prose' }, marked(lesson.explain)), h('p', { class: 'note' }, t('web.lesson.pairs', lesson.pairs))]
      : button(t('web.lesson.explain.show'), () => { explained = true; draw(); }, { id: 'explain' }));
}

const isShown = () => place.dataset.now === 'lessons';

function draw() {
  if (!isShown()) return;
  const answer = $('answer');
  fill(place, h('h1', {}, lesson.title), button(t('web.lessons.other'), () => { leave(); lesson = null; list(); }, { class: 'link' }),
    predictions(), isTold() ? [observation(), explanation()] : null);
  const seat = $('seat');
  if (seat) seat.append(answer);
  else $('lab').append(answer);
  if (seat) again();
}

async function learn() {
  lesson = await get('/api/lessons/' + lesson.id);
}

/** What others predicted meanwhile. */
async function beat() {
  if (!lesson || !isTold() || !isShown()) return;
  try {
    const now = await get('/api/lessons/' + lesson.id);
    if (lesson?.id === now.id && now.counts && $('class-bars')) {
      lesson.counts = now.counts;
      fill($('class-bars'), bars());
    }
  } catch {
    // The server is away; the page says so as soon as something is asked.
  }
}

async function open(id) {
  lesson = { id };
  tried = null;
  explained = false;
  await learn();
  if (isTold() && 'mine' in lesson) attempt(lesson.cases[0]);
  else draw();
}

async function list() {
  const all = await get('/api/lessons');
  if (!isShown()) return;
  fill(place, h('h1', {}, t('web.lessons.title')), h('p', { class: 'note' }, t('web.lessons.note')),
    h('ul', { class: 'tiles' }, all.map(each => h('li', {}, button(each.title, () => open(each.id), { 'data-lesson': each.id })))));
}

export async function lessons(element, tell) {
  place = element;
  say = tell;
  clearInterval(pulse);
  pulse = setInterval(beat, PULSE);
  if (!lesson) { await list(); return; }
  if (place.dataset.lang !== lang()) await learn();
  place.dataset.lang = lang();
  draw();
}

/** The answer goes back to where the laboratory has it. */
export function leave() {
  clearInterval(pulse);
  $('lab').append($('answer'));
}
