import { html, type Markup } from './markup.ts';
import { percent } from './wording.ts';

/** The figures that head every page. */
export interface Figures {
  readonly words: number;
  readonly attributions: number;
  readonly named: number;
  readonly anonymous: number;
  readonly institutional: number;
  readonly refused: number;
  readonly share: number | null;
}

const labels: readonly (readonly [Exclude<keyof Figures, 'share'>, string])[] = [
  ['words', 'words'],
  ['attributions', 'attributions'],
  ['named', 'named sources'],
  ['anonymous', 'anonymous sources'],
  ['institutional', 'institutions and spokespeople'],
  ['refused', 'refusals and missing answers'],
];

export function figures(of: Figures, more: readonly (readonly [number, string])[] = []): Markup {
  const list = [...more, ...labels.map(([name, label]) => [of[name], label] as const)];
  return html`<ul class="figures">
${list.map(([value, label]) => html`<li><b>${value.toLocaleString('en')}</b>${label}</li>`)}
<li><b>${of.share === null ? '–' : percent(of.share)}</b>of statements from anonymous sources</li>
</ul>`;
}
