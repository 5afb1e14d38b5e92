// Words and numbers in the reader's language. All words come from the program's own bundles.
let bundle = {};
let language = 'en';

export const languages = { en: 'English', vi: 'Tiếng Việt' };

export function preferred() {
  const kept = localStorage.getItem('waymark.language');
  if (kept in languages) return kept;
  return navigator.language?.startsWith('vi') ? 'vi' : 'en';
}

export async function speak(code) {
  const response = await fetch(`/api/words/${code}`);
  bundle = await response.json();
  language = code;
  localStorage.setItem('waymark.language', code);
  document.documentElement.lang = code;
}

export const lang = () => language;

export const t = (key, ...values) =>
  (bundle[key] ?? key).replace(/\{(\d)\}/g, (whole, index) => values[index] ?? whole);

/** A number as people read it: whole from 10 on, with two digits or so below. */
export function number(value, digits) {
  if (!Number.isFinite(value)) return '\u2013';
  const size = Math.abs(value);
  const decimals = digits ?? (size >= 10 || value === 0 ? 0 : size >= 1 ? 1 : size >= 0.1 ? 2 : 3);
  return new Intl.NumberFormat(language, { minimumFractionDigits: 0, maximumFractionDigits: decimals })
    .format(value).replace('-', '\u2212');
}

/** A number with the digits that it has. */
export const exact = value =>
  Number.isFinite(value)
    ? new Intl.NumberFormat(language, { maximumFractionDigits: 6 }).format(value).replace('-', '\u2212')
    : String(value ?? '\u2013');

/** A value of a parameter: a number with its digits, or a word of the model in the reader's language. */
export const valued = value => (typeof value === 'number' ? exact(value) : bundle['word.' + value] ?? String(value ?? ''));

export const signed = value => (value > 0 ? '+' : '') + number(value);

export const percent = share => (Number.isFinite(share) ? number(100 * share, 0) + '%' : '\u2013');

export const interval = (low, high) =>
  Number.isFinite(low) && Number.isFinite(high) ? `${signed(low)} \u2026 ${signed(high)}` : null;
