/** Pieces that hand-made records share. */

export const nothing = {
  people: [],
  places: [],
  organizations: [],
  roles: [],
  sources: [],
  attributions: [],
  anonymity: [],
};
export const one = { min: 1, max: 1 };
export const open = { min: null, max: null };
export const person = { kind: 'named-person', anonymous: false, organizations: [], count: one } as const;
export const role = { organizations: [], country: null, status: 'current', relation: 'title' } as const;
