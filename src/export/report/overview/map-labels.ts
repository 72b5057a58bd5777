import { mapSize } from './world.ts';

/** A dot on the map with its name. */
export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly name: string;
}

/** Where a name stands: the left end of its baseline. */
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly name: string;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Size of the letters in the map's units, the width of one on average, and most letters of a name. */
const height = 13;
const letter = 7;
const longest = 24;
/** Names that are tried; of many dots only the larger have one. */
const mostTried = 60;

/** Names for the dots, those given first served first: right of the dot, left, above or below, where nothing is yet. */
export function placeLabels(dots: readonly Dot[]): readonly Label[] {
  const taken: Box[] = dots.map(({ x, y, radius }) => box(x - radius, y - radius, 2 * radius, 2 * radius));
  const labels: Label[] = [];
  const named = new Set<string>();
  for (const dot of dots.slice(0, mostTried)) {
    if (named.has(dot.name) || dot.name.length > longest) continue;
    const free = positions(dot).find(place => isFree(place, taken));
    if (!free) continue;
    named.add(dot.name);
    taken.push(free);
    labels.push({ x: free.left, y: free.bottom - 3, name: dot.name });
  }
  return labels;
}

function positions({ x, y, radius, name }: Dot): readonly Box[] {
  const width = name.length * letter;
  const beside = radius + 2;
  return [
    box(x + beside, y - height / 2, width, height),
    box(x - beside - width, y - height / 2, width, height),
    box(x - width / 2, y - beside - height, width, height),
    box(x - width / 2, y + beside, width, height),
  ];
}

const box = (left: number, top: number, width: number, high: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + high,
});

function isFree(place: Box, taken: readonly Box[]): boolean {
  const isInside =
    place.left >= 0 && place.top >= 0 && place.right <= mapSize.width && place.bottom <= mapSize.height;
  return (
    isInside &&
    !taken.some(
      other =>
        place.left < other.right &&
        other.left < place.right &&
        place.top < other.bottom &&
        other.top < place.bottom,
    )
  );
}
