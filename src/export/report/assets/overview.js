// The table of articles: filter, sort, a page at a time. Its rows come as data; without this script the first stand in the page.
const { columns, rows, base } = JSON.parse(document.getElementById('data').textContent);
const table = document.getElementById('articles');
const body = table.tBodies[0];
const find = document.getElementById('find');
const only = document.getElementById('only');
const shown = document.getElementById('shown');
const back = document.getElementById('back');
const on = document.getElementById('on');
const perPage = 25;
let from = 0;
let sorted = rows;

const plain = text => String(text).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
const at = name => columns.indexOf(name);
const mixed = ['named', 'anonymous', 'institutional', 'refused'].map(at);
const searched = new Map(rows.map(row => [row, plain(`${row[0]} ${row[1]} ${row[2]} ${row[3]}`)]));
const wanted = {
  all: () => true,
  anonymous: row => row[at('anonymous')] > 0,
  none: row => row[at('anonymous')] === 0,
  refused: row => row[at('refused')] > 0,
};

function draw() {
  const words = plain(find.value).split(/\s+/).filter(Boolean);
  const kept = sorted.filter(
    row => wanted[only.value](row) && words.every(word => searched.get(row).includes(word)),
  );
  from = Math.max(0, Math.min(from, kept.length - 1 - ((kept.length - 1) % perPage)));
  body.replaceChildren(...kept.slice(from, from + perPage).map(drawRow));
  const to = Math.min(from + perPage, kept.length);
  shown.textContent = kept.length === 0 ? 'No article fits.' : `${from + 1} to ${to} of ${kept.length}`;
  back.disabled = from === 0;
  on.disabled = to >= kept.length;
}

function drawRow(row) {
  const tr = document.createElement('tr');
  const head = document.createElement('th');
  head.scope = 'row';
  const link = document.createElement('a');
  link.href = base + row[0].split('/').map(encodeURIComponent).join('/');
  link.textContent = row[1];
  head.append(link);
  const mix = document.createElement('td');
  mix.className = 'mix';
  mix.append(bar(mixed.map(column => row[column])));
  tr.append(head, mix);
  for (const [i, name] of columns.entries()) {
    if (i < 2) continue;
    const td = document.createElement('td');
    td.className = `${i > 3 ? 'number ' : ''}col-${name}`;
    td.textContent = row[i] === null ? '' : name === 'share' ? `${Math.round(row[i] * 100)} %` : row[i];
    tr.append(td);
  }
  return tr;
}

function bar(parts) {
  const element = (name, attributes) => {
    const made = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    return made;
  };
  const svg = element('svg', {
    class: 'bar',
    viewBox: '0 0 100 8',
    preserveAspectRatio: 'none',
    'aria-hidden': 'true',
  });
  const whole = Math.max(
    1,
    parts.reduce((sum, part) => sum + part, 0),
  );
  let x = 0;
  for (const [i, part] of parts.entries()) {
    const width = (100 * part) / whole;
    if (part > 0) svg.append(element('rect', { class: `c${i + 1}`, x, width, height: 8 }));
    x += width;
  }
  return svg;
}

const heads = [...table.tHead.rows[0].cells].filter(head => !head.classList.contains('mix'));
sortByHeads(heads, (i, down) => {
  const key = row => row[i + 1];
  const order = (a, b) =>
    i < 3 ? String(key(a) ?? '').localeCompare(String(key(b) ?? '')) : (key(a) ?? -1) - (key(b) ?? -1);
  sorted = [...rows].sort((a, b) => (down ? order(b, a) : order(a, b)));
  from = 0;
  draw();
});
for (const control of [find, only]) {
  control.addEventListener('input', () => {
    from = 0;
    draw();
  });
}
back.addEventListener('click', () => {
  from -= perPage;
  draw();
});
on.addEventListener('click', () => {
  from += perPage;
  draw();
});

// Long tables stay folded until they are asked for.
for (const long of document.querySelectorAll('table:has(tr.more)')) {
  long.classList.add('folded');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'unfold';
  button.textContent = `Show all ${long.tBodies[0].rows.length}`;
  button.addEventListener('click', () => {
    long.classList.remove('folded');
    button.remove();
  });
  long.parentElement.after(button);
}

for (const id of ['controls', 'pager']) document.getElementById(id).hidden = false;
draw();
