import { html, type Markup } from '../markup.ts';
import type { MarkKind } from './marks.ts';

const looks: readonly (readonly [MarkKind, string])[] = [
  ['source', 'source: in a frame'],
  ['anonymous', 'anonymous source: in a broken frame'],
  ['cue', 'cue: bold, underlined twice'],
  ['content', 'what is credited: on a ground'],
  ['person', 'person: a line below'],
  ['role', 'role: slanted'],
  ['place', 'place: dots below'],
  ['organization', 'organisation: dashes below'],
  ['anonymity', 'name withheld: a wave below'],
];

/** How each kind of mark looks, in colour and in shape. */
export const legend: Markup = html`<ul class="legend" aria-label="Legend">
${looks.map(([kind, words]) => html`<li><span class="${kind}">${words}</span></li>`)}
</ul>`;
