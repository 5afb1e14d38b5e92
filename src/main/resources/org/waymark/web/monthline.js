// One figure of a nation as a line up to a month, with what happened until then marked on the axis.
import uPlot from 'uplot';
import { colour } from './dom.js';
import { number } from './words.js';
import { calendar } from './calendar.js';

const HEIGHT = 300;

/** Landmarks, each named in a line of its own; other dated changes of the world as ticks. */
function marks(run, now) {
  const { at, index } = calendar(run.start);
  const isPast = each => each.month <= now();
  const paint = act => u => {
    u.ctx.save();
    act(u, uPlot.pxRatio, month => u.valToPos(at(month), 'x', true), (name, ...box) => { u.ctx.fillStyle = colour(name); u.ctx.fillRect(...box); });
    u.ctx.restore();
  };
  return { hooks: {
    drawClear: [paint(({ bbox }, unit, x, box) => {
      run.drivers.map(each => ({ month: index(each.from) })).filter(each => each.month > 0 && isPast(each))
        .forEach(({ month }) => box('muted', x(month), bbox.top + bbox.height - 6 * unit, 1.5 * unit, 6 * unit));
      run.landmarks.filter(isPast).forEach(({ month, until }) => (until === undefined
        ? box('muted', x(month), bbox.top, 1.5 * unit, bbox.height)
        : box('shade', x(month), bbox.top, x(Math.min(now(), until) + 1) - x(month), bbox.height)));
    })],
    draw: [paint(({ ctx, bbox }, unit, x, box) => run.landmarks.forEach((each, line) => {
      if (!isPast(each)) return;
      Object.assign(ctx, { font: `${12 * unit}px system-ui, sans-serif`, textAlign: 'left', textBaseline: 'alphabetic' });
      const width = ctx.measureText(each.label).width;
      const left = x(each.month) > bbox.left + bbox.width / 2 ? x(each.month) - width - 4 * unit : x(each.month) + 5 * unit;
      box('paper', left - 2 * unit, bbox.top + (2 + 16 * line) * unit, width + 4 * unit, 16 * unit);
      ctx.fillStyle = colour('ink');
      ctx.fillText(each.label, left, bbox.top + (14 + 16 * line) * unit);
    }))],
  } };
}

/** The reference dashed and the scenario, or the reference alone; drawn anew by show, up to what now() says. */
export function monthLine(frame, run, row, now, isOne) {
  const { at } = calendar(run.start);
  const upTo = all => all.map((each, i) => (i <= now() ? each : null));
  const data = () => [row.reference.map((none, i) => at(i)), upTo(row.reference), ...(isOne ? [] : [upTo(row.other)])];
  const axis = { stroke: () => colour('muted'), grid: { stroke: () => colour('grid'), width: 1 }, ticks: { show: false }, font: '13px system-ui, sans-serif' };
  const line = (stroke, more) => ({ stroke: () => colour(stroke), width: 2, points: { show: false }, ...more });
  const most = Math.max(...[...row.reference, ...row.other].filter(Number.isFinite), 0);
  const plot = new uPlot({ width: Math.max(240, frame.clientWidth), height: HEIGHT, legend: { show: false }, cursor: { show: false }, padding: [4, 22, 0, 0],
    scales: { x: { time: false, range: [at(0), at(run.months)] }, y: { range: [0, most * 1.35 || 1] } },
    series: [{}, line('c6', isOne ? {} : { dash: [6, 5] }), ...(isOne ? [] : [line('c1')])], plugins: [marks(run, now)],
    axes: [{ ...axis, space: 46, incrs: [1, 2, 5, 10], values: (u, ticks) => ticks.map(each => (Number.isInteger(each) ? String(each) : '')) },
      { ...axis, size: 56, values: (u, ticks) => ticks.map(each => number(each)) }] }, data(), frame);
  return { show: () => plot.setData(data()), remove: () => plot.destroy() };
}
