// The table of articles: filter, sort, a page at a time. Its rows come as data; without this script the first stand in the page.
const { columns, rows, base } = JSON.parse(document.getElementById('data').textContent);
const table = document.getElementById('articles');
const body = table.tBodies[0];
const find = document.getElementById('find');
const only = document.getElementById('only');
const shown = document.getElementById('shown');
const perPage = 100;
let from = 0;
let sorted = rows;

const plain = text => String(text).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
const anonymous = columns.indexOf('anonymous');
const refused = columns.indexOf('refused');
const searched = rows.map(row => plain(`${row[0]} ${row[1]} ${row[2]} ${row[3]}`));
const index = new Map(rows.map((row, i) => [row, i]));
const wanted = {
  all: () => true,
  anonymous: row => row[anonymous] > 0,
  none: row => row[anonymous] === 0,
  refused: row => row[refused] > 0,
};

function draw() {
  const words = plain(find.value).split(/\s+/).filter(Boolean);
  const kept = sorted.filter(
    row => wanted[only.value](row) && words.every(word => searched[index.get(row)].includes(word)),
  );
  from = Math.max(0, Math.min(from, kept.length - 1 - ((kept.length - 1) % perPage)));
  body.replaceChildren(...kept.slice(from, from + perPage).map(drawRow));
  const to = Math.min(from + perPage, kept.length);
  shown.textContent = kept.length === 0 ? 'No article fits.' : `${from + 1} to ${to} of ${kept.length}`;
  document.getElementById('back').disabled = from === 0;
  document.getElementById('on').disabled = to >= kept.length;
}

function drawRow(row) {
  const tr = document.createElement('tr');
  const [path, title, ...cells] = row;
  const head = document.createElement('th');
  head.scope = 'row';
  const link = document.createElement('a');
  link.href = base + path.split('/').map(encodeURIComponent).join('/');
  link.textContent = title;
  head.append(link);
  tr.append(head);
  for (const [i, cell] of cells.entries()) {
    const td = document.createElement('td');
    td.textContent = cell === null ? '' : columns[i + 2] === 'share' ? `${Math.round(cell * 100)} %` : cell;
    if (i > 1) td.className = 'number';
    tr.append(td);
  }
  return tr;
}

for (const [i, head] of [...table.tHead.rows[0].cells].entries()) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = head.textContent;
  head.replaceChildren(button);
  button.addEventListener('click', () => {
    const down = head.getAttribute('aria-sort') === 'ascending';
    for (const other of table.tHead.rows[0].cells) other.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
    const key = row => row[i + 1];
    const order = (a, b) =>
      i < 3 ? String(key(a) ?? '').localeCompare(String(key(b) ?? '')) : (key(a) ?? -1) - (key(b) ?? -1);
    sorted = [...rows].sort((a, b) => (down ? order(b, a) : order(a, b)));
    from = 0;
    draw();
  });
}
find.addEventListener('input', () => {
  from = 0;
  draw();
});
only.addEventListener('change', () => {
  from = 0;
  draw();
});
document.getElementById('back').addEventListener('click', () => {
  from -= perPage;
  draw();
});
document.getElementById('on').addEventListener('click', () => {
  from += perPage;
  draw();
});
document.getElementById('controls').hidden = false;
draw();
