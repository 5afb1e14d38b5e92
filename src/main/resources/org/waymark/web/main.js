// The page: what hands do changes the question; what the question is changes the page.
import { $, h, fill, button } from './dom.js';
import { t, speak, preferred, lang, languages } from './words.js';
import * as of from './state.js';
import { ask, give, get } from './api.js';
import { changes } from './changes.js';
import { drawDials } from './dials.js';
import { when } from './when.js';
import { map, where, knowPlaces } from './map.js';
import { stage, headline, remarks, withoutRecord } from './answer.js';
import { course, again } from './course.js';
import { pathway, who, money } from './details.js';
import { shelf, learn, draw as drawShelf } from './shelf.js';
import { take, droppable } from './take.js';
import { evidence, about } from './evidence.js';
import { lessons, leave } from './lessons.js';
import { studies } from './studies.js';
import { live } from './live.js';

const PAUSE = 180;
const BOTH = { worlds: 'both' };
const ROOMS = { lab: again, live, lessons: place => lessons(place, say), studies, evidence, about };
let pending = 0;
let asked = '';
let answer = null;
let both = '';
let quiet = 0;
let presets = [];

function say(text, lasting = false) {
  const notice = $('notice');
  notice.textContent = text;
  notice.hidden = !text;
  clearTimeout(quiet);
  if (text && !lasting) quiet = setTimeout(() => { notice.hidden = true; }, 6000);
}

const told = {
  answer(next) {
    answer = next;
    $('problems').hidden = true;
    showAnswer();
  },
  problems(problems) {
    const place = $('problems');
    place.hidden = false;
    fill(place, h('h3', {}, t('web.problems')), h('ul', {}, problems.map(each => h('li', {}, each))));
  },
  lost() { say(t('web.stage.lost'), true); document.body.classList.add('lost'); },
  back() {
    if (document.body.classList.contains('lost')) say(t('web.stage.back'));
    document.body.classList.remove('lost');
  },
};

function showAnswer() {
  if (!answer) return;
  stage(answer);
  document.body.classList.toggle('answered', Boolean(answer.figures));
  take($('take'), answer, say);
  if (!answer.figures) return;
  document.body.classList.remove('stale');
  headline(answer);
  withoutRecord($('prior'), answer, askBoth);
  course($('course'), answer);
  map($('map'), answer);
  pathway($('pathway'), answer);
  who($('who'), answer);
  money($('money'), answer);
  remarks($('remarks'), answer);
  learn(answer, of.state());
}

/** Asks a little after the last move, and only what is another question. */
function askSoon(now) {
  const text = of.scenarioText(now);
  const question = now.reference + text + lang();
  if (question === asked) return;
  clearTimeout(pending);
  document.body.classList.add('stale');
  pending = setTimeout(() => {
    asked = question;
    if (!now.changes.length && !now.raw) {
      give();
      answer = null;
      document.body.classList.remove('answered', 'stale');
      fill($('stage'), t('web.stage.nothing'));
      $('problems').hidden = true;
      take($('take'), null, say);
      return;
    }
    ask(now.reference, text, now.file ?? 'scenario.json', told, now.reference + text === both ? BOTH : {});
  }, PAUSE);
}

/** Asks the same again with worlds of the prior beside. What is shown stays until as much is there again. */
function askBoth() {
  const now = of.state();
  const text = of.scenarioText(now);
  both = now.reference + text;
  answer = { ...answer, done: false, prior: { done: 0, of: answer.worlds.of, weighted: 0 } };
  showAnswer();
  const patient = { ...told, answer: next => { if (next.stage === 'worlds' || next.done) told.answer(next); } };
  ask(now.reference, text, now.file ?? 'scenario.json', patient, BOTH);
}

function showQuestion(now) {
  if (document.activeElement !== $('name')) $('name').value = now.name;
  fill($('reference'), of.references().filter(each => each.id === each.file || each.id === now.reference)
    .map(each => h('option', { value: each.id, selected: each.id === now.reference }, each.name)));
  $('undo').disabled = !of.canUndo();
  $('redo').disabled = !of.canRedo();
  changes($('changes'));
  when($('when'));
  where($('where'));
  drawDials($('dials'));
  drawShelf();
  askSoon(now);
}

function words() {
  document.title = t('web.title');
  document.querySelectorAll('[data-t]').forEach(each => { each.textContent = t(each.dataset.t); });
  document.querySelectorAll('[data-label]').forEach(each => { each.setAttribute('aria-label', t(each.dataset.label)); each.title = t(each.dataset.label); });
  fill($('rooms'), Object.keys(ROOMS).map(room => h('a', { href: '#room=' + room, 'data-room': room }, t('web.room.' + room))));
  fill($('language'), Object.entries(languages).map(([code, name]) =>
    h('button', { type: 'button', lang: code, 'aria-pressed': String(code === lang()), 'aria-label': name, onclick: () => turnTo(code) }, code.toUpperCase())));
  $('name').placeholder = t('web.name.new');
  $('presets').hidden = !presets.length;
  fill($('preset'), h('option', { value: '' }, t('web.preset.none')), of.references().map(to => [to, presets.filter(each => each.reference === to.id)]).filter(([, all]) => all.length)
    .map(([to, all]) => h('optgroup', { label: to.name }, all.map(each => h('option', { value: each.id, title: each.description }, each.name)))));
}

async function learnWorld() {
  const [dials, references, outlines, provinces, more] = await Promise.all(
    [get('/api/dials'), get('/api/references'), get('/api/map'), get('/api/provinces'), get('/api/presets')]);
  presets = more;
  of.know(dials, references);
  knowPlaces(outlines, provinces);
}

async function turnTo(code) {
  const unnamed = of.state().name === t('web.name.new');
  await speak(code);
  await learnWorld();
  words();
  shelf($('shelf'), say);
  if (unnamed) of.change(next => { next.name = t('web.name.new'); });
  showQuestion(of.state());
  enter(room);
}

let room = 'lab';

function enter(next) {
  room = Object.hasOwn(ROOMS, next) ? next : 'lab';
  $('room').dataset.now = room;
  if (room !== 'lessons') leave();
  document.body.classList.toggle('watching', room === 'live');
  $('lab').hidden = room !== 'lab';
  $('room').hidden = room === 'lab';
  document.querySelectorAll('[data-room]').forEach(each =>
    each.dataset.room === room ? each.setAttribute('aria-current', 'page') : each.removeAttribute('aria-current'));
  ROOMS[room]($('room'));
}

function fromAddress() {
  const fragment = location.hash.slice(1);
  if (fragment.startsWith('room=')) { enter(fragment.slice(5)); history.replaceState(null, '', '#' + of.encode(of.state())); return; }
  const read = fragment && fragment !== 'answer' ? of.decode(fragment) : null;
  if (read && JSON.stringify(read) !== JSON.stringify(of.state())) of.begin(read);
}

async function open() {
  await speak(preferred());
  await learnWorld();
  words();
  $('name').addEventListener('input', event => of.change(next => { next.name = event.target.value; }, 'name'));
  $('reference').addEventListener('change', event => of.begin({ ...of.blank(event.target.value), name: of.state().name }));
  $('preset').addEventListener('change', event => {
    const chosen = presets.find(each => each.id === event.target.value);
    event.target.value = '';
    if (chosen) of.change(next => Object.assign(next, of.prepared(chosen.name, chosen.reference, chosen.changes)));
  });
  $('undo').addEventListener('click', of.undo);
  $('redo').addEventListener('click', of.redo);
  $('brief').addEventListener('click', event => { event.preventDefault(); $('answer').scrollIntoView(); $('answer').focus({ preventScroll: true }); });
  addEventListener('keydown', event => {
    if (!(event.ctrlKey || event.metaKey) || event.target.matches('input:not([type=range]), textarea')) return;
    const key = event.key.toLowerCase();
    if (key === 'z') { event.preventDefault(); event.shiftKey ? of.redo() : of.undo(); }
    if (key === 'y') { event.preventDefault(); of.redo(); }
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', again);
  addEventListener('resize', again);
  addEventListener('hashchange', fromAddress);
  droppable(say);
  of.onChange(showQuestion);
  const first = location.hash.startsWith('#room=') ? location.hash.slice(6) : 'lab';
  const linked = of.decode(location.hash.slice(1));
  of.begin(linked ?? of.blank('baseline'));
  shelf($('shelf'), say);
  enter(first);
  document.body.classList.add('ready');
}

open().catch(error => say(String(error), true));
