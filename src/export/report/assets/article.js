// Shows what a mark stands for, and all that belongs to one source together; sorts tables.
const note = document.getElementById('note');
const empty = note.textContent;

function show(target) {
  const mark = target.closest('[data-note]');
  const owner = target.closest('[data-source]');
  for (const old of document.querySelectorAll('.together')) old.classList.remove('together');
  note.textContent = mark ? mark.dataset.note : empty;
  if (!owner) return;
  for (const same of document.querySelectorAll('[data-source]')) {
    if (same.dataset.source === owner.dataset.source) same.classList.add('together');
  }
}

document.addEventListener('focusin', event => show(event.target));
document.addEventListener('pointerover', event => show(event.target));

for (const table of document.querySelectorAll('table.sortable')) {
  const heads = [...table.tHead.rows[0].cells];
  for (const [column, head] of heads.entries()) {
    const label = head.textContent;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    head.replaceChildren(button);
    button.addEventListener('click', () => {
      const down = head.getAttribute('aria-sort') === 'ascending';
      for (const other of heads) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      const key = row => row.cells[column].dataset.value ?? row.cells[column].textContent;
      const isNumber = head.classList.contains('number');
      const order = (a, b) => (isNumber ? Number(key(a)) - Number(key(b)) : key(a).localeCompare(key(b)));
      const rows = [...table.tBodies[0].rows].sort(order);
      if (down) rows.reverse();
      table.tBodies[0].append(...rows);
    });
  }
}
