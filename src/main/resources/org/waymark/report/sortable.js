// Rows of tables of the class "sortable" are put in order of a column by its heading: by click or key.
document.querySelectorAll('table.sortable').forEach(table => {
  const body = table.tBodies[0];
  const headings = [...table.tHead.rows[0].cells];
  const given = [...body.rows];
  const words = new Intl.Collator(document.documentElement.lang, {numeric: true});

  // Cells without a number stand last, whichever way.
  const compare = (column, sign) => (one, other) => {
    const [a, b] = [one, other].map(row => row.cells[column]);
    const [x, y] = [a, b].map(cell => parseFloat(cell.dataset.value));
    if (Number.isNaN(x) !== Number.isNaN(y)) {
      return Number.isNaN(x) ? 1 : -1;
    }
    return sign * (Number.isNaN(x) ? words.compare(a.textContent, b.textContent) : x - y);
  };

  headings.forEach((heading, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...heading.childNodes);
    heading.append(button);
    button.addEventListener('click', () => {
      const next = {none: 'ascending', ascending: 'descending', descending: 'none'}[
          heading.getAttribute('aria-sort') || 'none'];
      headings.forEach(each => each.setAttribute('aria-sort', each === heading ? next : 'none'));
      const sign = next === 'ascending' ? 1 : -1;
      body.append(...(next === 'none' ? given : [...given].sort(compare(column, sign))));
    });
  });
});
