/** Types of stretches, with the values that each attribute can have. */
export const nodeTypes: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  Person: {},
  Place: { PlaceType: ['country', 'region', 'city', 'facility', 'natural', 'other'] },
  Organization: {},
  Role: {
    Status: ['current', 'former', 'outgoing', 'incoming', 'acting', 'candidate', 'late'],
    Relation: ['title', 'apposition', 'predicate', 'inclusion', 'credit'],
  },
  Source: {
    Kind: [
      'named-person',
      'unnamed-person',
      'unnamed-group',
      'spokesperson',
      'organization',
      'collective',
      'document',
      'unknown',
    ],
    Anonymous: ['yes', 'no'],
  },
  Cue: {
    Type: ['statement', 'declined', 'no-response'],
    Form: ['direct', 'mixed', 'indirect', 'free-direct'],
  },
  Content: {
    Type: ['statement', 'declined', 'no-response'],
    Form: ['direct', 'mixed', 'indirect', 'free-direct'],
  },
  AnonymityCue: { Scope: ['sources', 'third-party'] },
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
