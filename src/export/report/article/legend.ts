import { html, type Markup } from '../markup.ts';
import type { MarkKind } from './marks.ts';

/** Groups of marks that a reader can switch off together, each with the looks of its kinds. */
const groups: readonly (readonly [
  name: string,
  label: string,
  kinds: readonly (readonly [MarkKind, string])[],
])[] = [
  [
    'said',
    'Who says what',
    [
      ['anonymous', 'anonymous source'],
      ['source', 'other source'],
      ['cue', 'cue'],
      ['content', 'what is credited'],
      ['anonymity', 'name withheld'],
    ],
  ],
  [
    'people',
    'People and roles',
    [
      ['person', 'person'],
      ['role', 'role'],
    ],
  ],
  [
    'places',
    'Places and institutions',
    [
      ['place', 'place'],
      ['organization', 'organisation'],
    ],
  ],
];

/** How each kind of mark looks, in colour and in shape; with the script, what shows which. */
export const legend: Markup = html`<div class="legend" role="group" aria-label="Marks">
${groups.map(
  ([
    name,
    label,
    kinds,
  ]) => html`<div><label hidden><input type="checkbox" checked data-hides="no-${name}"> ${label}</label>
<ul aria-label="${label}">${kinds.map(([kind, words]) => html`<li><span class="${kind}">${words}</span></li>`)}</ul></div>
`,
)}
<p class="hint">Point at a mark, or reach it with the Tab key, to see what it is, how sure, and which rule or model made it.</p>
</div>`;
