import {
  anonymityScopes,
  attributionForms,
  attributionTypes,
  placeTypes,
  roleRelations,
  roleStatuses,
  sourceKinds,
} from '../model/kinds.ts';

const said = { Type: attributionTypes, Form: attributionForms };

/** Types of stretches, with the values that each attribute can have. */
export const nodeTypes: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  Person: {},
  Place: { PlaceType: placeTypes },
  Organization: {},
  Role: { Status: roleStatuses, Relation: roleRelations },
  Source: { Kind: sourceKinds, Anonymous: ['yes', 'no'] },
  Cue: said,
  Content: said,
  AnonymityCue: { Scope: anonymityScopes },
  AnonymityWho: {},
  AnonymityReason: {},
};

/** Types of links, with what they lead from and to. */
export const linkTypes: Readonly<Record<string, readonly [from: readonly string[], to: readonly string[]]>> =
  {
    RoleOf: [['Role'], ['Person']],
    RoleAt: [['Role'], ['Organization']],
    IsPerson: [['Source'], ['Person']],
    SpeaksFor: [['Source'], ['Organization']],
    Says: [['Source'], ['Content', 'Cue']],
    SaysElsewhere: [['Source'], ['Content', 'Cue']],
    CueOf: [['Cue'], ['Content']],
    GoesOn: [['Content'], ['Content']],
    WhoOf: [['AnonymityWho'], ['AnonymityCue']],
    ReasonOf: [['AnonymityReason'], ['AnonymityCue']],
  };
