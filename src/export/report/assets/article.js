// Says what a mark stands for, shows all that belongs to one source together, and puts sources and tables in order.
const note = document.getElementById('note');
const text = document.getElementById('text');
const ledger = document.getElementById('ledger');
const narrow = matchMedia('(max-width: 60rem)');
let marked = null;

function say(mark) {
  if (mark === marked) return;
  marked = mark;
  note.replaceChildren(...(mark ? parts(mark.dataset.note) : []));
  note.className = mark ? `note of-${mark.className.split(' ')[0]}` : 'note';
  if (mark && !narrow.matches) putBelow(mark);
}

function parts(words) {
  return words.split(' · ').flatMap((part, i) => {
    const span = document.createElement('span');
    span.textContent = part;
    const mark = document.createElement('span');
    mark.textContent = ' · ';
    if (i === 1) mark.className = 'first';
    return i === 0 ? [span] : [mark, span];
  });
}

/** The card stands under the last line of its mark, or above its first where there is no room. */
function putBelow(mark) {
  const lines = mark.getClientRects();
  const last = lines[lines.length - 1];
  const below = last.bottom + note.offsetHeight < innerHeight;
  const left = Math.max(8, Math.min((below ? last : lines[0]).left, innerWidth - note.offsetWidth - 8));
  note.style.left = `${left}px`;
  note.style.top = `${below ? last.bottom : lines[0].top - note.offsetHeight}px`;
}

function together(source) {
  for (const old of document.querySelectorAll('.together')) old.classList.remove('together');
  if (source === undefined) return;
  for (const same of document.querySelectorAll('[data-source]')) {
    if (same.dataset.source === source) same.classList.add('together');
  }
}

function show(target) {
  if (note.contains(target)) return;
  say(target.closest('[data-note]'));
  together(target.closest('[data-source]')?.dataset.source);
}

/** Brings the source's entry into view where the ledger scrolls by itself. */
function reveal(target) {
  const source = target.closest('.text [data-source]')?.dataset.source;
  const entry =
    source && [...ledger.querySelectorAll('li[data-source]')].find(li => li.dataset.source === source);
  if (entry && ledger.scrollHeight > ledger.clientHeight)
    ledger.scrollTop = entry.offsetTop - ledger.offsetTop - 8;
}

document.addEventListener('pointerover', event => show(event.target));
document.addEventListener('focusin', event => {
  show(event.target);
  reveal(event.target);
});
document.addEventListener('click', event => reveal(event.target));
document.addEventListener('keydown', event => {
  if (event.key === 'Escape') say(null);
});
addEventListener('scroll', () => marked && !narrow.matches && putBelow(marked), { passive: true });

for (const box of document.querySelectorAll('[data-hides]')) {
  box.parentElement.hidden = false;
  box.addEventListener('change', () => text.classList.toggle(box.dataset.hides, !box.checked));
}

const orders = document.getElementById('orders');
const sources = document.getElementById('sources');
if (orders) {
  orders.hidden = false;
  orders.addEventListener('click', ({ target }) => {
    const key = target.dataset.order;
    if (key === undefined) return;
    for (const button of orders.children) button.setAttribute('aria-pressed', String(button === target));
    const by = name => (a, b) => Number(a.dataset[name]) - Number(b.dataset[name]);
    sources.append(...[...sources.children].sort(by('place')).sort(by(key)));
    ledger.scrollTop = 0;
  });
}

for (const table of document.querySelectorAll('table.sortable')) {
  const heads = [...table.tHead.rows[0].cells];
  sortByHeads(heads, (column, down) => {
    const key = row => row.cells[column].dataset.value ?? row.cells[column].textContent;
    const isNumber = heads[column].classList.contains('number');
    const order = (a, b) => (isNumber ? Number(key(a)) - Number(key(b)) : key(a).localeCompare(key(b)));
    const rows = [...table.tBodies[0].rows].sort(order);
    if (down) rows.reverse();
    table.tBodies[0].append(...rows);
  });
}
