import type { SourceKind } from '../../../model/mentions.ts';
import type { Description } from './description.ts';

/** Peruvians, Congolese */
export function isDemonym(head: string): boolean {
  return /(?:[aeiy]ans|ese|ites)$/.test(head);
}

/** Words for things that end like words for people. */
const things =
  /(?:copter|puter|paper|meter|actor|ector|tractor|reactor|number|order|water|tower|power|merger|tender|corner|poster|sticker|container|trailer|printer|server|counter|filter|cluster|center|barrier|border|weather|matter|chapter|charter|letter|factor|sector|sensor|monitor|motor|elevator|generator|calculator|equator|indicator|denominator|plant|restaurant|grant|warrant|variant|elephant|committee|guarantee|fee|degree|jubilee|drawer|layer|shoulder|finger|ladder|river|cover|answer|danger|anger|hunger|winter|summer|quarter|chamber|thriller|blockbuster|dinner|burger|flower|shower|scooter|tanker|bunker|locker|rocker|cracker|sneaker|newsletter|semester|trimester|register|shelter|monster|minaret|playlist|shortlist|checklist|twist|fist)$/;

/** A common noun that the lexicon lacks: by its ending. One alone must be introduced (`a joiner`, not `his behaviour`). */
export function guess({ head, plural, lead }: Description): SourceKind {
  if (isDemonym(head)) return 'collective';
  if (/(?:men|people)$/.test(head)) return 'unnamed-group';
  const singular = plural ? head.replace(/s$/, '') : head;
  const isPerson =
    /(?:er|[st]or|ist|ian|ant|eer|man|woman|ee)$/.test(singular) &&
    singular.length > 5 &&
    !things.test(singular);
  if (!isPerson) return 'document';
  if (plural) return lead === 'indefinite' || lead === 'other' ? 'unnamed-group' : 'collective';
  return lead === 'indefinite' || lead === 'other' ? 'unnamed-person' : 'document';
}
