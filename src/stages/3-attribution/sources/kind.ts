import type { SourceKind } from '../../../model/mentions.ts';
import type { Span } from '../../../model/span.ts';
import { nameAt, type SourceContext } from './context.ts';
import type { Description, Lead } from './description.ts';
import { guess, isDemonym } from './guess.ts';

/** People who know something, not just any people: `people briefed on the talks`. */
const informed = new Set(
  'room briefed familiar close involved who with knowledge aware present interviewed directly informed acquainted'.split(
    ' ',
  ),
);
/** lawmakers briefed on the talks: no class any more. */
const briefed = new Set(['briefed', 'familiar', 'close', 'informed', 'acquainted']);
/** Words for people who tell reporters what they know: many of them are still informants. */
const informants = new Set(
  'official source aide adviser advisor staffer insider diplomat executive employee witness eyewitness prosecutor investigator'.split(
    ' ',
  ),
);
/** Above this a number of people is an open class: `thousands of residents`. */
const largestGroup = 100;

/** What stands behind a description that joins no earlier source and names nobody. */
export function kindOf(context: SourceContext, description: Description): SourceKind {
  const { noun, headSpan } = description;
  if (headSpan === null) return headless(description);
  if (isPublicFigure(description)) return 'unknown';
  const isInstitution = isNameOfInstitution(context, headSpan) || isTitleOfPaper(description);
  if (noun && !(isInstitution && description.isProper && !isSurely(description)))
    return byNoun(description, noun.kind);
  if (
    isInstitution ||
    (description.isProper && !isDemonym(description.head) && !isOpening(context, description))
  )
    return 'organization';
  return guess(description);
}

function byNoun(description: Description, kind: NonNullable<Description['noun']>['kind']): SourceKind {
  if (kind === 'crowd') return 'collective';
  if (kind === 'organization' && isOpenClass(description)) return 'collective';
  if (kind === 'organization' && isOwnSite(description)) return 'document';
  if (kind !== 'person' && kind !== 'class') return kind;
  if (description.noun!.noun === 'representative' && /^(?:for|of|from)$/.test(description.tail[0] ?? ''))
    return 'spokesperson';
  const { quantity } = description;
  if (description.lead === 'universal' && !description.plural && !quantity) return 'collective';
  // more than one aide
  const isOne = !description.plural && (quantity?.count.min ?? 1) < 2;
  if (isOne || (description.partitive && quantity?.count.max === 1))
    return description.and ? 'unnamed-group' : 'unnamed-person';
  const isInformed = description.tail.some(word => briefed.has(word) || word === 'interviewed');
  if (quantity?.use === 'open' && !informants.has(description.noun!.noun) && !isInformed) return 'collective';
  if (quantity?.use === 'portion' && !description.partitive) return 'collective';
  if ((quantity?.count.min ?? 0) > largestGroup) return 'collective';
  if (description.noun?.noun === 'person') return crowdOrInformants(description);
  if (isSex(description)) return 'collective';
  // Analysts at Nordbank said …: not the class, some of a house.
  const isHouse = description.tail[0] === 'at' || description.tail[0] === 'from';
  const isKin = description.lead === 'possessive' && description.noun?.noun === 'parent';
  // some of the passengers: a few of those who were there; not some of the candidates, the Greens.
  const isSome =
    description.partitive &&
    quantity?.use === 'vague' &&
    !description.isProper &&
    !publicFigures.has(description.noun!.noun);
  const isKnown = isSome || isKin || isHouse || isInformed || isCounted(description) || isTeam(description);
  return kind === 'person' || isKnown ? 'unnamed-group' : 'collective';
}

/** The researchers, the study’s authors, the owners: those who did it, not all of their kind. */
function isTeam({ noun, lead }: Description): boolean {
  return (lead === 'definite' || lead === 'possessive') && teams.has(noun!.noun);
}

const teams = new Set(
  'author co-author researcher scientist writer organizer organiser founder co-founder panellist panelist moderator owner interviewee participant signatory petitioner survivor creator developer designer filmmaker producer'.split(
    ' ',
  ),
);

const surveys = new Set(['poll', 'survey', 'exit poll', 'opinion poll', 'census', 'study']);

/** a Torvik spokesman, a Torvik University Poll, one Torvik Republican: the name around the head says where, not who. */
function isSurely({ noun, lead }: Description): boolean {
  if (noun!.kind === 'spokesperson' || surveys.has(noun!.noun)) return true;
  const isOne = lead === 'indefinite' || lead === 'other';
  return isOne && !noun!.plural && (noun!.kind === 'person' || noun!.kind === 'class');
}

/** Women say so: all of them; not two women, the women, women at the camp */
function isSex({ noun, lead, quantity, modifiers, tail }: Description): boolean {
  return (
    /^(?:wo)?man$/.test(noun!.noun) && lead === 'bare' && !quantity && modifiers.length + tail.length === 0
  );
}

/** Institutions that speak with one voice though the word is plural. */
const oneVoice = new Set(['authority', 'police', 'force', 'regulator', 'service']);

/** airlines, human rights groups: any of them; but two airlines, the banks, the authorities */
function isOpenClass({ noun, lead, plural, quantity, head, isProper, modifiers }: Description): boolean {
  const isPlural = plural && head !== noun!.noun && !oneVoice.has(noun!.noun.split(' ').at(-1)!);
  // Banks said so: a capital that opens the sentence
  return isPlural && lead === 'bare' && quantity === null && !(isProper && modifiers.length > 0);
}

/** the board’s website, the bank’s Facebook page: its owner writes there; his website, a news site: an outlet */
function isOwnSite({ noun, lead, owner }: Description): boolean {
  return (
    lead === 'possessive' &&
    /^(?:web ?)?site$/.test(noun!.noun) &&
    !/^(?:his|her|their|its|my|our|your|whose)$/.test(owner ?? 'its')
  );
}

/** five critics, several voters, a handful of fans */
function isCounted({ quantity }: Description): boolean {
  if (quantity?.use === 'noun') return quantity.count.min === quantity.count.max;
  return quantity?.use === 'number' || quantity?.use === 'several';
}

/** Many people think …, but two people said …, people briefed on the talks said … */
function crowdOrInformants(description: Description): SourceKind {
  if (description.tail.some(word => informed.has(word)) || isCounted(description)) return 'unnamed-group';
  const isRepeat =
    description.lead === 'definite' && description.tail.length + description.modifiers.length === 0;
  return isRepeat && description.quantity === null ? 'unnamed-group' : 'collective';
}

/** another; those surveyed */
const headlessKinds: Partial<Readonly<Record<Lead, SourceKind>>> = {
  other: 'unnamed-person',
  definite: 'collective',
  universal: 'collective',
};

/** Many, some, 59 percent; one, another, several, the two */
function headless({ quantity, lead }: Description): SourceKind {
  if (quantity === null) return headlessKinds[lead] ?? 'unknown';
  // both agreed: two whom the article named, and no rule has told which.
  if (lead === 'universal') return 'unknown';
  if ((quantity.count.min ?? 0) > largestGroup) return 'unknown';
  if (quantity.use === 'article') return lead === 'other' ? 'unnamed-person' : 'unknown';
  if (quantity.use !== 'number') return quantity.use === 'several' ? 'unnamed-group' : 'collective';
  return quantity.count.max === 1 ? 'unnamed-person' : 'unnamed-group';
}

/** Human Rights Watch, Moscow: the head belongs to a name of an institution or a place. */
function isNameOfInstitution(context: SourceContext, head: Span): boolean {
  return [context.organizations, context.places].some(names => nameAt(names, head.start) !== null);
}

/** Offices and callings of people whom articles name. */
export const publicFigures = new Set(
  'president premier chancellor governor mayor king queen pope pontiff monarch emperor emir sultan taoiseach candidate nominee senator congressman congresswoman billionaire tycoon mogul magnate ceo businessman businesswoman actor actress singer rapper star champion legend icon novelist author manager coach striker goalkeeper midfielder quarterback archbishop minister secretary speaker'.split(
    ' ',
  ),
);

/** the prime minister: somebody whom the article names or every reader can, and no rule has told who. */
function isPublicFigure({ head, noun, lead, tail, quantity, modifiers }: Description): boolean {
  const isOffice = publicFigures.has(head) || /^(?:prime|first|chief) minister$/.test(head);
  const isPlain =
    tail.length === 0 &&
    quantity === null &&
    !modifiers.some(word => /^(?:second|third|unnamed)$/.test(word));
  return isOffice && lead === 'definite' && isPlain && noun?.plural === false;
}

/** Mourners said …: a capital that only opens the sentence. */
function isOpening({ index }: SourceContext, { headSpan, plural, lead }: Description): boolean {
  const at = index.tokenAt(headSpan!.start);
  const sentence = index.sentences[index.sentenceAt(headSpan!.start)];
  return (
    plural &&
    lead === 'bare' &&
    sentence?.firstToken === at &&
    /(?:er|or|ist|ian|ant|ee)s$/.test(index.tokens[at]!.norm)
  );
}

/** Words for people that papers bear as names. */
const paperNames =
  /^(?:yorker|caller|insider|examiner|observer|guardian|reporter|dealer|inquirer|enquirer|spectator|economist|advertiser|pollster|citizen|advocate|pioneer|scotsman)$/;

/** the Post, the Record, The Harbour Insider: capitals make a paper of a document or a person. */
function isTitleOfPaper({ noun, head, isProper, lead, modifiers, tail, plural }: Description): boolean {
  if (!noun || !isProper || plural || tail.length > 0) return false;
  if (noun.kind === 'document')
    return (
      lead === 'definite' &&
      (modifiers.length === 0 || /^(?:review|journal|record|post|bulletin|wire)$/.test(head))
    );
  return paperNames.test(head) && lead !== 'indefinite' && lead !== 'other';
}
