// Months of a run, counted from its first.
import { lang } from './words.js';

const YEAR = 12;

export function calendar(start) {
  const [year, month] = start.split('-').map(Number);
  return {
    /** Where it stands on an axis of years. */
    at: index => year + (month - 1 + index) / YEAR,
    index: other => (Number(other.slice(0, 4)) - year) * YEAR + Number(other.slice(5)) - month,
    named: index => new Intl.DateTimeFormat(lang(), { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(Date.UTC(year, month - 1 + index)),
  };
}
