// Column heads become buttons: a click calls `sort` with the head's place among them, and whether to run downwards, which a second click asks for.
globalThis.sortByHeads = (heads, sort) => {
  for (const [place, head] of heads.entries()) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = head.textContent;
    head.replaceChildren(button);
    button.addEventListener('click', () => {
      const down = head.getAttribute('aria-sort') === 'ascending';
      for (const other of heads) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      sort(place, down);
    });
  }
};
