// Builds elements; texts are always texts, never markup.
const SVG = 'http://www.w3.org/2000/svg';

function build(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (name === 'style') Object.assign(element.style, value);
    else if (name === 'value') element.value = value;
    else element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.flat(Infinity).filter(each => each !== null && each !== undefined && each !== false));
  return element;
}

export const h = (tag, attributes, ...children) =>
  build(document.createElement(tag), attributes, children);

export const s = (tag, attributes, ...children) =>
  build(document.createElementNS(SVG, tag), attributes, children);

export const $ = id => document.getElementById(id);

/** Replaces what an element holds. */
export function fill(element, ...children) {
  element.replaceChildren(...children.flat(Infinity).filter(each => each !== null && each !== undefined && each !== false));
}

/** A button with a text, or with a sign that has a name. */
export const button = (text, act, attributes = {}) =>
  h('button', { type: 'button', onclick: act, ...attributes }, text);

export const colour = name =>
  getComputedStyle(document.documentElement).getPropertyValue('--' + name).trim();
