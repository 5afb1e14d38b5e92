// Draws the response of one output to one factor, or to both of a grid, from the numbers beside
// this script. Nothing is loaded; without this script the page has pictures of the same.
const data = JSON.parse(document.getElementById('explorer-data').textContent);
const text = data.text;
const root = document.getElementById('explorer');
const host = document.getElementById('explorer-chart');
const LEVEL = 0;
const DIFFERENCE = 1;
const SVG = 'http://www.w3.org/2000/svg';
const SCALE = 10;

const fill = (pattern, ...values) => pattern.replace(/\{(\d)\}/g, (all, i) => values[i]);

// --- numbers, written as in the rest of the page

function number(value, decimals) {
  const written = new Intl.NumberFormat(data.language === 'vi' ? 'de-DE' : 'en-US', {
    minimumFractionDigits: decimals, maximumFractionDigits: decimals,
  }).format(Math.abs(value));
  return value < 0 && /[1-9]/.test(written) ? '\u2212' + written : written;
}

/** Rounded to two digits of a width, as far as the value is known. */
function rounded(value, width) {
  const digit = width > 0 && value !== 0 ? Math.floor(Math.log10(width)) - 1 : 0;
  const step = 10 ** digit;
  return number(Math.round(value / step) * step, Math.min(6, Math.max(0, -digit)));
}

function plain(value, digits = 10) {
  if (typeof value !== 'number') return value;
  const known = Number(value.toPrecision(digits));
  return number(known, Math.min(6, (known.toFixed(6).replace(/0+$/, '').split('.')[1] || '').length));
}

function figure(output, view, value, width) {
  if (value === null) return text.missing;
  const times = output.share ? 100 : 1;
  const sign = view === DIFFERENCE && value > 0 ? '+' : '';
  const written = sign + rounded(value * times, width * times);
  if (!output.share) return written;
  return view === DIFFERENCE ? fill(text.points, written) : written + '%';
}

const widthOf = ([mean, low, high]) =>
  low !== null && high > low ? high - low : Math.abs(mean || 1) / 10;

const chosen = (numbers, view) => numbers.slice(3 * view, 3 * view + 3);

function readout(output, view, where, numbers) {
  const [mean, low, high] = numbers;
  const width = widthOf(numbers);
  const unit = output.unit && mean !== null ? ' ' + output.unit : '';
  const first = `${output.name}: ${figure(output, view, mean, width)}${unit}`;
  const second = low === null ? text.noInterval
    : low === high && mean === 0 ? text.reference
    : fill(text.interval, figure(output, view, low, width), figure(output, view, high, width));
  return [first, second, fill(text.at, where)];
}

// --- drawing

function node(name, attributes, ...children) {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

function ticks(low, high, most) {
  const rough = (high - low || 1) / Math.max(1, most - 1);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map(f => f * power).find(s => s >= rough * (1 - 1e-9));
  const first = Math.floor(low / step + 1e-9);
  const last = Math.ceil(high / step - 1e-9);
  return Array.from({length: last - first + 1}, (_, i) => Number(((first + i) * step).toPrecision(12)));
}

function extent(values) {
  const known = values.filter(v => v !== null && v !== undefined);
  const low = Math.min(...known);
  const high = Math.max(...known);
  if (!known.length) return [0, 1];
  return low < high ? [low, high] : [low - Math.abs(low || 1) / 10, high + Math.abs(high || 1) / 10];
}

const axisLabel = (output, value) =>
  output.share ? plain(Number((100 * value).toPrecision(8))) + '%' : plain(value);

/** A chart of one effect; gives its places for the cursor. */
function chart(output, effect, factor, view, wide) {
  const W = wide ? 720 : 360;
  const H = wide ? 340 : 280;
  const places = effect.places;
  const words = effect.kind === 'WORDS';
  const values = places.map(p => chosen(p.slice(1), view));
  const showDots = view === LEVEL && output.points.length > 0;
  const yTicks = ticks(...extent([...values.flat(), ...(showDots ? output.points : [])]), 7);
  const labels = yTicks.map(v => axisLabel(output, v));
  const left = 10 + 7.6 * Math.max(...labels.map(l => l.length));
  const right = W - 16;
  const bottom = H - 28;
  const top = 10;
  const xs = words ? places.map((_, i) => i) : places.map(p => p[0]);
  const [x0, x1] = words ? [-0.5, places.length - 0.5] : extent(xs);
  const spare = words ? 0 : 0.03 * (x1 - x0);
  const X = v => left + (v - x0 + spare) / (x1 - x0 + 2 * spare) * (right - left);
  const y0 = yTicks[0];
  const y1 = yTicks[yTicks.length - 1];
  const Y = v => bottom - (v - y0) / (y1 - y0) * (bottom - top);
  const svg = frame(W, H);
  yTicks.forEach((v, i) => {
    svg.append(node('line', {class: 'grid', x1: left, x2: right, y1: Y(v), y2: Y(v)}));
    svg.append(node('text', {x: left - 6, y: Y(v) + 4.5, 'text-anchor': 'end'}, labels[i]));
  });
  const below = words ? places.map((p, i) => [i, p[0]])
    : ticks(x0, x1, wide ? 7 : 4).filter(v => v >= x0 - spare && v <= x1 + spare).map(v => [v, plain(v)]);
  below.forEach(([v, label]) => {
    const half = 3.8 * label.length;
    svg.append(node('text', {x: Math.min(X(v), W - half), y: bottom + 18, 'text-anchor': 'middle'}, label));
  });
  const base = effect.isBase ? (words ? places.findIndex(p => p[0] === factor.base[0]) : factor.base[0]) : null;
  if (base !== null && base >= x0 && base <= x1) {
    svg.append(node('line', {class: 'base', x1: X(base), x2: X(base), y1: top, y2: bottom}, node('title', {}, text.base)));
  }
  if (showDots) {
    output.points.forEach((y, i) => {
      const x = words ? places.findIndex(p => p[0] === factor.points[i]) : factor.points[i];
      if (y !== null && x >= x0) svg.append(node('circle', {class: 'dot', cx: X(x), cy: Y(y), r: 2.2}));
    });
  }
  const shown = xs.map((x, i) => ({x, v: values[i]})).filter(p => p.v[0] !== null);
  const banded = shown.filter(p => p.v[1] !== null);
  if (words) {
    banded.forEach(({x, v}) => svg.append(node('path', {class: 'whisker',
      d: `M${X(x)} ${Y(v[1])}V${Y(v[2])}M${X(x) - 6} ${Y(v[1])}h12M${X(x) - 6} ${Y(v[2])}h12`})));
  } else {
    if (banded.length > 1) {
      const up = banded.map(({x, v}) => `${X(x)} ${Y(v[2])}`);
      const down = banded.map(({x, v}) => `${X(x)} ${Y(v[1])}`).reverse();
      svg.append(node('path', {class: 'band', d: `M${[...up, ...down].join('L')}Z`}));
    }
    svg.append(node('path', {class: 'line', d: 'M' + shown.map(({x, v}) => `${X(x)} ${Y(v[0])}`).join('L')}));
  }
  if (effect.kind !== 'CURVE') {
    shown.forEach(({x, v}) => svg.append(node('circle', {class: 'mark', cx: X(x), cy: Y(v[0]), r: 4})));
  }
  const cursor = node('circle', {class: 'cursor', r: 7});
  svg.append(cursor);
  const stops = xs.map((x, i) => ({
    px: X(x), py: values[i][0] === null ? bottom : Y(values[i][0]), column: i, row: 0,
    say: readout(output, view, `${factor.name}: ${plain(places[i][0], effect.kind === 'CURVE' ? 3 : 10)}${factor.unit ? ' ' + factor.unit : ''}`, values[i]),
  }));
  const start = Math.max(0, nearest(stops, base === null ? stops[0].px : X(base), null));
  return {svg, stops, start, above: titled(output), below: titled(factor), show: s => { cursor.setAttribute('cx', s.px); cursor.setAttribute('cy', s.py); }};
}

/** A map of both factors of a grid: a block for each pair of levels. */
function map(output, view, wide) {
  const grid = output.map;
  const W = wide ? 720 : 360;
  const rows = grid.rows.map(v => plain(v));
  const columns = grid.columns.map(v => plain(v));
  const left = 12 + 7.6 * Math.max(...rows.map(l => l.length));
  const top = 4;
  const height = Math.max(26, Math.min(64, 320 / rows.length));
  const width = (W - 4 - left) / columns.length;
  const bottom = top + height * rows.length;
  const H = bottom + 28;
  const svg = frame(W, H);
  const cells = grid.cells.map(row => row.map(cell => chosen(cell, view)));
  const [low, high] = extent(cells.flat().map(c => c[0]));
  const stops = [];
  const every = Math.ceil(7.6 * Math.max(...columns.map(l => l.length)) / width);
  cells.forEach((line, r) => {
    const y = bottom - (r + 1) * height;
    svg.append(node('text', {x: left - 6, y: y + height / 2 + 4.5, 'text-anchor': 'end'}, rows[r]));
    line.forEach((cell, c) => {
      const x = left + c * width;
      const step = Math.min(SCALE - 1, Math.floor((cell[0] - low) / (high - low) * SCALE));
      svg.append(node('rect', {class: 'cell', x, y, width, height, style:
        `fill:var(--${cell[0] === null ? 'none' : 'v' + step})`}));
      const label = cell[0] === null ? '\u2013' : figure({...output, unit: ''}, view, cell[0], widthOf(cell)).replace(/ .*/, '');
      if (label.length * 7.6 + 6 < width) {
        svg.append(node('text', {x: x + width / 2, y: y + height / 2 + 4.5, 'text-anchor': 'middle', style:
          `fill:var(--${cell[0] === null ? 'ink' : step < 5 ? 'vlight' : 'vdark'})`}, label));
      }
      const where = `${data.factors[0].name}: ${columns[c]}; ${data.factors[1].name}: ${rows[r]}`;
      stops.push({px: x + width / 2, py: y + height / 2, column: c, row: r, box: [x, y],
        say: readout(output, view, where, cell)});
    });
  });
  columns.forEach((label, c) => {
    if (c % every === 0) {
      svg.append(node('text', {x: left + (c + 0.5) * width, y: bottom + 18, 'text-anchor': 'middle'}, label));
    }
  });
  const cursor = node('rect', {class: 'cursor', width: width - 3, height: height - 3});
  svg.append(cursor);
  const column = Math.max(0, grid.columns.indexOf(data.factors[0].base[0]));
  const row = Math.max(0, grid.rows.indexOf(data.factors[1].base[0]));
  return {svg, stops, start: row * columns.length + column,
    above: '\u2191 ' + titled(data.factors[1]), below: '\u2192 ' + titled(data.factors[0]),
    show: s => { cursor.setAttribute('x', s.box[0] + 1.5); cursor.setAttribute('y', s.box[1] + 1.5); }};
}

const titled = ({name, unit}) => unit ? `${name}, ${unit}` : name;

const frame = (width, height) =>
  node('svg', {viewBox: `0 0 ${width} ${height}`, tabindex: 0, role: 'img', 'aria-label': text.chart});

function axisTitle(words) {
  const title = document.createElement('p');
  title.className = 'axis';
  title.textContent = words;
  return title;
}

function nearest(stops, x, y) {
  let best = 0;
  const far = s => (s.px - x) ** 2 + (y === null ? 0 : (s.py - y) ** 2);
  stops.forEach((s, i) => { if (far(s) < far(stops[best])) best = i; });
  return best;
}

// --- choosing and reading

const selects = {};
for (const name of ['output', 'factor', 'view']) {
  selects[name] = document.createElement('select');
  selects[name].id = 'explorer-' + name;
  selects[name].addEventListener('change', () => draw(name));
}
const choices = document.createElement('div');
choices.className = 'choices';
for (const [name, select] of Object.entries(selects)) {
  const label = document.createElement('label');
  label.append(text[name], select);
  choices.append(label);
}
const said = document.createElement('output');
said.className = 'readout';
said.id = 'explorer-readout';
said.setAttribute('aria-live', 'polite');
root.insertBefore(choices, host);
root.insertBefore(said, host);

function options(select, entries) {
  const before = select.value;
  select.replaceChildren(...entries.map(([value, label]) => new Option(label, value)));
  if (entries.some(([value]) => value === before)) select.value = before;
}

const current = () => data.outputs[Number(selects.output.value)];

function draw(changed) {
  const output = current();
  if (changed === 'start' || changed === 'output') {
    const factors = data.factors
      .map((factor, i) => [String(i), factor.name])
      .filter(([i]) => output.effects[i].places.length > 0);
    options(selects.factor, output.map ? [['both', text.both], ...factors] : factors);
  }
  const both = selects.factor.value === 'both';
  const effect = both ? null : output.effects[Number(selects.factor.value)];
  options(selects.view, [
    [String(LEVEL), text.level],
    [String(DIFFERENCE), both ? text['difference.map'] : fill(text.difference, plain(effect.reference[0]))],
  ]);
  const view = Number(selects.view.value);
  const wide = host.clientWidth >= 560;
  const drawn = both ? map(output, view, wide)
    : chart(output, effect, data.factors[Number(selects.factor.value)], view, wide);
  host.replaceChildren(axisTitle(drawn.above), drawn.svg, axisTitle(drawn.below));
  let at = -1;
  const go = index => {
    if (index === at) return;
    at = index;
    const stop = drawn.stops[at];
    drawn.show(stop);
    const strong = document.createElement('strong');
    strong.textContent = stop.say[0];
    said.replaceChildren(strong, stop.say[1], document.createElement('br'), stop.say[2]);
  };
  drawn.svg.addEventListener('pointermove', event => {
    const box = drawn.svg.getBoundingClientRect();
    const scale = drawn.svg.viewBox.baseVal.width / box.width;
    go(nearest(drawn.stops, (event.clientX - box.left) * scale, both ? (event.clientY - box.top) * scale : null));
  });
  drawn.svg.addEventListener('keydown', event => {
    const move = {ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1]}[event.key];
    const stop = drawn.stops[at];
    if (move) {
      event.preventDefault();
      const next = drawn.stops.findIndex(s => s.column === stop.column + move[0] && s.row === stop.row + move[1]);
      if (next >= 0) go(next);
    } else if (event.key === 'Home' || event.key === 'End') {
      event.preventDefault();
      go(event.key === 'Home' ? 0 : drawn.stops.length - 1);
    }
  });
  go(drawn.start);
}

if (data.outputs.length > 0) {
  options(selects.output, data.outputs.map((output, i) => [String(i), output.name]));
  root.hidden = false;
  draw('start');
  let width = host.clientWidth;
  addEventListener('resize', () => {
    if (host.clientWidth !== width) {
      width = host.clientWidth;
      draw('size');
    }
  });
}
