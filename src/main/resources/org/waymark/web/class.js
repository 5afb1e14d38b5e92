// The lecturer's page: the address of the laboratory as a square that telephones read.
import { $, h, s, fill } from './dom.js';
import { t, speak, preferred } from './words.js';

const MARGIN = 4;

function square(rows) {
  const size = rows.length + 2 * MARGIN;
  const dots = rows.flatMap((row, y) => [...row].map((dot, x) => (dot === '1' ? `M${x + MARGIN} ${y + MARGIN}h1v1h-1z` : ''))).join('');
  return s('svg', { class: 'qr', viewBox: `0 0 ${size} ${size}`, role: 'img', 'aria-label': t('web.class.join'), 'shape-rendering': 'crispEdges' },
    s('rect', { width: size, height: size, fill: '#fff' }), s('path', { d: dots, fill: '#000' }));
}

async function draw() {
  const room = await (await fetch('/api/class')).json();
  fill($('class'), h('h1', {}, t('web.class.join')), square(room.code), h('p', { class: 'address' }, h('a', { href: room.address }, room.address)),
    h('p', {}, t('web.class.note')), h('p', {}, h('a', { href: '/#room=lessons' }, t('web.class.lessons'))), h('p', { class: 'note' }, t('web.class.open', room.open)));
}

await speak(preferred());
document.title = t('web.class.title');
await draw();
setInterval(draw, 5000);
