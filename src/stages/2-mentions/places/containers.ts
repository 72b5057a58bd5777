import type { Name } from '../../../model/mentions.ts';
import { type Container, containerNamed } from './locate.ts';

/** How far, in code units, the place may stand behind. */
const reach = 40;

/** Zandar, Texas; Zandar (Texas); Zandar in Kenya; Zandar, in western Kenya */
const within =
  /^(?:,\s+|\s+\(|,?\s+in\s+(?:the\s+)?(?:\p{Ll}+\s+)?|,\s+(?:the\s+)?(?!where|which|while|when|with|and|but|or|as|like|from|to)\p{Ll}+\s+)$/u;
/** Zandar Palace outside Lyon; Zandar Square, Lyon; Zandar Palace (Lyon) */
const beside =
  /^(?:,?\s+(?:just\s+)?(?:outside|near|in|at|on|(?:south|north|east|west)\s+of)\s+(?:the\s+)?(?:\p{Ll}+\s+){0,2}|,\s+|\s+\()$/u;

/** Names that are a city's and its state's or a country's. */
const twofold = /^(?:New York|Washington|Georgia|Mexico|Panama|Luxembourg|Singapore)$/;

/** The state or country that the text names right behind mention `i`, as the one in which it lies; else null. */
export function containerBehind(
  text: string,
  mentions: readonly Name[],
  forms: readonly string[],
  i: number,
): Container | null {
  const gap = gapBehind(text, mentions, i);
  if (gap === null || !within.test(gap)) return null;
  // Kenya, Uganda and Peru
  if (containerNamed(forms[i]!) && !twofold.test(forms[i]!)) return null;
  return containerNamed(forms[i + 1]!);
}

/** Index of the place mentioned right behind mention `i` as its neighbour, or null. */
export function neighbour(text: string, mentions: readonly Name[], i: number): number | null {
  const gap = gapBehind(text, mentions, i);
  return gap !== null && beside.test(gap) ? i + 1 : null;
}

function gapBehind(text: string, mentions: readonly Name[], i: number): string | null {
  const next = mentions[i + 1];
  const { end } = mentions[i]!;
  return next && next.start >= end && next.start - end <= reach ? text.slice(end, next.start) : null;
}
