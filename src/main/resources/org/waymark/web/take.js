// What can be taken away, and what can be brought: links, files, pictures.
import { h, fill, button } from './dom.js';
import { t, lang } from './words.js';
import { runId } from './api.js';
import { picture, readOwn, courseLabel } from './course.js';
import { state, change } from './state.js';

const LARGEST = 256 * 1024;
const PAPERS = [['scenario.json', 'web.take.scenario'], ['report.html', 'web.take.report'], ['brief.docx', 'web.take.brief'],
  ['results.xlsx', 'web.take.workbook'], ['yearly.csv', 'web.take.csv'], ['summary.json', 'web.take.summary']];

/** A name that any file system takes. */
const plain = name => name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D')
  .replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '').toLowerCase().slice(0, 60) || 'scenario';

function save(blob, name) {
  const link = h('a', { href: URL.createObjectURL(blob), download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

export function take(place, answer, say) {
  const open = place.querySelector('details')?.open;
  const pick = h('input', { type: 'file', accept: '.json,.csv,application/json,text/csv', hidden: true,
    onchange: event => event.target.files[0] && bring(event.target.files[0], say) });
  fill(place,
    button(t('web.take.link'), async () => {
      try {
        await navigator.clipboard.writeText(location.href);
        say(t('web.take.copied'));
      } catch {
        prompt(t('web.take.link'), location.href);
      }
    }, { id: 'copy' }),
    h('details', { class: 'menu', open: open || undefined }, h('summary', {}, t('web.take')),
      h('div', {}, answer?.figures
        ? PAPERS.map(([file, key]) => h('a', { href: `/api/runs/${runId()}/${file}?lang=${lang()}`, download: `${plain(state().name)}${file === 'scenario.json' ? '.json' : '-' + file}` }, t(key))) : null,
      answer?.figures ? button(t('web.take.png'), async () => save(await picture(`${state().name}: ${answer.sentences.answer.slice(0, 90)}`), 'waymark.png'), { class: 'link' }) : null,
      button(t('web.take.print'), () => print(), { class: 'link' }))),
    button(t('web.take.open'), () => pick.click(), { id: 'open' }), pick);
}

/** Opens a file: yearly figures onto the picture, else a scenario, which is run as it is. */
export async function bring(file, say) {
  const text = (await file.slice(0, LARGEST + 1).text());
  if (file.name.toLowerCase().endsWith('.csv')) {
    const years = readOwn(text);
    say(years ? t('web.course.own.read', years, courseLabel()) : t('web.course.own.bad'));
    return;
  }
  change(next => {
    next.raw = text;
    next.changes = [];
    next.file = file.name;
  });
  say(t('web.take.opened', file.name));
}

export function droppable(say) {
  const over = on => document.body.classList.toggle('over', on);
  addEventListener('dragover', event => { event.preventDefault(); over(true); });
  addEventListener('dragleave', event => { if (!event.relatedTarget) over(false); });
  addEventListener('drop', event => {
    event.preventDefault();
    over(false);
    const file = event.dataTransfer.files[0];
    if (file) bring(file, say);
  });
}
