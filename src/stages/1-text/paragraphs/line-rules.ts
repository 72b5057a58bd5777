import type { ParagraphKind } from '../../../model/layers.ts';

/** A short line's kind by its wording. `within`: only among so many first paragraphs. No pattern backtracks. */
interface LineRule {
  readonly kind: ParagraphKind;
  readonly pattern: RegExp;
  readonly within?: number;
  readonly example: string;
}

const month = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?';
const weekday = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? ';

/** The first rule that fits wins. */
export const lineRules: readonly LineRule[] = [
  { kind: 'header', pattern: /^date:? \d{4}-\d{2}-\d{2}$/i, within: 6, example: 'date 2021-03-04' },
  {
    kind: 'header',
    pattern:
      /^(?:title|headline|date|published|publisher|updated|posted|source|section|author|authors|url|link|keywords|tags|language|copyright|slug|id)\s?: \S/i,
    within: 12,
    example: 'Headline: Bridge closes for repairs',
  },
  {
    kind: 'header',
    pattern: /^(?:first )?(?:published|posted|updated|last updated|last modified)(?: on| at)? .{0,20}\d{4}/i,
    within: 8,
    example: 'Published 4 March 2021 at 09:30',
  },
  { kind: 'header', pattern: /^https?:\/\/\S+$/, within: 6, example: 'https://example.org/story' },
  { kind: 'headline', pattern: /^# \S/, within: 3, example: '# Bridge closes for repairs' },
  {
    kind: 'byline',
    pattern:
      /^(?:[Bb]y|BY|[Ww]ritten by|[Ww]ords by|[Ff]rom|[Ss]tory by):? (?:(?:\p{Lu}[\p{L}.'’-]*|and|AND|for|in|of|the|de|van)(?:,? |,?$))+$/u,
    within: 8,
    example: 'By Jane Roe and John Doe',
  },
  {
    kind: 'dateline',
    pattern: new RegExp(`^(?:${weekday})?(?:${month} \\d{1,2},?|\\d{1,2} ${month}) \\d{4}$`, 'i'),
    within: 6,
    example: 'Thursday, March 4, 2021',
  },
  {
    kind: 'dateline',
    pattern: /^\p{Lu}[\p{Lu} .,'-]{2,40}(?:\([A-Z][\w /]{1,20}\) ?)?[—–-]{1,2}$/u,
    within: 6,
    example: 'OSLO (NTB) —',
  },
  {
    kind: 'boilerplate',
    pattern:
      /^(?:abstract|full text|advertisement|related|related stories|read more|most read|story highlights|share this)\b.{0,3}$/i,
    example: 'ADVERTISEMENT',
  },
  {
    kind: 'boilerplate',
    pattern:
      /^(?:©|\(c\) \d|copyright\b|all rights reserved|read more:|related:|see also:|sign up (?:for|to)|subscribe (?:to|now|here)|follow us|click here|this (?:story|article) (?:was|has been) (?:updated|corrected|originally)|\[?(?:more|full) (?:here|text)\b)/i,
    example: 'Sign up for our newsletter',
  },
  {
    kind: 'boilerplate',
    pattern: /\bcontributed (?:reporting )?to this (?:report|story|article)\.?$/i,
    example: 'Jane Roe contributed to this report.',
  },
  {
    kind: 'credit',
    pattern: /^\(?(?:additional )?(?:reporting|editing|writing) by \p{Lu}/iu,
    example: '(Reporting by Jane Roe in Oslo; Editing by John Doe)',
  },
  {
    kind: 'credit',
    pattern:
      /^\[?\(?(?:photo|photos|photograph|picture|image|images|file photo|illustration|video|credit|photo credit|image credit)(?: by|s? courtesy of| credit)?\s?[:/] ?\S.{0,120}$/i,
    example: 'Photo: Jane Roe/Reuters',
  },
  {
    kind: 'caption',
    pattern:
      /\(?(?:photo|photograph|picture|image|file photo)(?: by|:| courtesy of) ?\p{Lu}[^.]{2,80}\)?\.?$/iu,
    example: 'The bridge at dusk. (Photo by Jane Roe/AFP)',
  },
  {
    kind: 'caption',
    pattern:
      /\S (?:\p{Lu}[\p{L}.'’-]*[ /]){1,4}?[/–—-]? ?(?:AP|AFP|Reuters|REUTERS|EPA|Getty Images|Associated Press|Bloomberg|Shutterstock|Alamy|PA|Xinhua|TASS|ANSA|DPA|dpa)(?: Photo| Images| via .{2,40}| [–—/-] .{2,40})?\)?\.?$/u,
    example: 'Rescuers on the river bank on Monday. Jane Roe / AFP',
  },
];
