// The answer: how far it is, a first sentence, four numbers with intervals that narrow.
import { $, h, s, fill, button } from './dom.js';
import { t, number, signed, interval, percent } from './words.js';

const VERDICTS = { lower: 'web.figure.lower', higher: 'web.figure.higher',
  lower_by_chance_alone: 'web.figure.lowerChance', higher_by_chance_alone: 'web.figure.higherChance' };
const WAIT = { few_replications: 'web.figure.wait', never_differ: 'web.figure.equal' };

export const verdict = figure => t(VERDICTS[figure.verdict] ?? WAIT[figure.because] ?? 'web.figure.open');

const isTold = figure => figure.verdict in VERDICTS;

function stageText(answer) {
  const { replications, worlds, weighted } = answer;
  if (answer.failure) return t('web.stage.failed', answer.failure);
  if (answer.stage === 'waiting') return t('web.stage.waiting');
  if (answer.done && answer.stage !== 'worlds') return t('web.stage.few', replications.done, worlds.done, weighted);
  if (answer.done) return t('web.stage.done', replications.done, worlds.done, weighted);
  if (answer.stage === 'first look') return t('web.stage.first', replications.done, replications.of);
  if (answer.stage === 'chance') return t('web.stage.chance', replications.done, replications.of, worlds.done, worlds.of, weighted);
  return t('web.stage.worlds', replications.done, worlds.done, worlds.of, weighted);
}

export function stage(answer) {
  const parts = [answer.replications, answer.worlds, answer.prior].filter(Boolean);
  const sum = key => parts.reduce((all, each) => all + each[key], 0);
  const share = sum('done') / Math.max(1, sum('of'));
  fill($('stage'),
    h('span', { class: 'dot ' + answer.stage.replace(' ', '-') + (answer.done ? ' done' : ''), 'aria-hidden': 'true' }),
    h('span', {}, stageText(answer)),
    answer.done ? null : h('progress', { max: 1, value: share, 'aria-label': t('web.answer') }));
}

/** The interval of a difference as a line, thin for assumptions, thick for chance, on a scale with zero; beneath it assumptions without the record. */
export function whisker(figure, reach) {
  const most = reach || Math.max(...['difference', 'low95', 'high95', 'low90', 'high90', 'priorLow90', 'priorHigh90'].map(key => Math.abs(figure[key] ?? 0))) * 1.1 || 1;
  const x = value => 100 + (100 * Math.max(-most, Math.min(most, value))) / most;
  const bar = (low, high, kind, height, y = 12) =>
    Number.isFinite(low) && Number.isFinite(high)
      ? s('rect', { class: kind, x: x(low), y: y - height / 2, width: Math.max(1.5, x(high) - x(low)), height, rx: height / 2 })
      : null;
  return s('svg', { class: 'whisker', viewBox: '0 0 200 24', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
    s('line', { class: 'zero', x1: 100, x2: 100, y1: 1, y2: 23 }),
    bar(figure.low90, figure.high90, 'worlds', 4),
    bar(figure.low95, figure.high95, 'chance', 8),
    bar(figure.priorLow90, figure.priorHigh90, 'prior', 2, 22),
    Number.isFinite(figure.difference) ? s('rect', { class: 'mean', x: x(figure.difference) - 1.5, y: 3, width: 3, height: 18 }) : null);
}

function card(figure, answer) {
  const chance = interval(figure.low95, figure.high95);
  const worlds = interval(figure.low90, figure.high90);
  const prior = interval(figure.priorLow90, figure.priorHigh90);
  const relative = figure.reference ? figure.difference / figure.reference : NaN;
  return h('div', { class: 'figure ' + (isTold(figure) ? figure.verdict : 'open'), 'data-id': figure.id },
    h('h3', { title: figure.meaning }, figure.label),
    h('p', { class: 'change' }, signed(figure.difference),
      Number.isFinite(relative) && figure.difference !== 0
        ? h('small', {}, ` (${relative > 0 ? '+' : '\u2212'}${number(Math.abs(100 * relative), 1)}%)`) : null),
    whisker(figure),
    h('p', { class: 'verdict' }, verdict(figure)),
    h('dl', {},
      h('dt', {}, t('web.figure.chance')), h('dd', {}, chance ?? t('web.figure.noInterval')),
      worlds ? [h('dt', {}, t('web.figure.worlds')), h('dd', {}, worlds)] : null,
      prior ? [h('dt', {}, t('web.figure.prior')), h('dd', { class: 'prior' }, prior)] : null),
    h('p', { class: 'levels' }, t('web.figure.levels', number(figure.other), number(figure.reference)), ' · ',
      t('web.figure.per', answer.window.from, answer.window.until)),
    figure.id === 'victims_identified' ? h('p', { class: 'mind' }, t('web.figure.identified')) : null);
}

export function headline(answer) {
  $('sentence').textContent = answer.sentences.answer;
  $('small').hidden = answer.populationFactor === 1;
  $('small').textContent = t('web.small', percent(answer.populationFactor));
  fill($('figures'), answer.figures.map(figure => card(figure, answer)));
  const main = answer.figures[1];
  fill($('brief'), h('span', {}, main.label), h('b', {}, signed(main.difference)), h('small', {}, interval(main.low95, main.high95) ?? ''));
}

/** What the record makes of the effect; before that how far worlds without it are, or a button that asks for them. */
export function withoutRecord(place, answer, ask) {
  const { prior, sentences, worldsFrom, stage, done } = answer;
  const may = worldsFrom === 'posterior' && stage === 'worlds' && done;
  fill(place,
    sentences.prior ? h('p', {}, sentences.prior)
      : prior ? h('p', { class: 'note' }, t(done ? 'web.prior.few' : 'web.prior.wait', prior.done, prior.of, prior.weighted))
        : may ? [button(t('web.prior.ask'), ask, { id: 'ask-prior' }), h('small', {}, t('web.prior.about'))] : null);
}

export function remarks(place, answer) {
  const { extent, beside, remarks: more, fewWorlds, money, prior } = answer.sentences;
  fill(place, h('h2', {}, t('web.remarks')),
    [...extent, ...beside, fewWorlds, money, ...more].filter(each => each && each !== prior).map(each => h('p', {}, each)));
}
