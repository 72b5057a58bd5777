import { unique } from '../context.ts';
import type { Rule } from '../state.ts';
import { holds, rolesAround } from './titles.ts';

/** Mayor Ana Vale met Mayor Ivo Lund. … both mayors said: the only two to whom the article gives that title. */
export const holdersOfTitle: Rule = {
  name: 'holders-of-title',
  confidence: 0.75,
  decide: (occasion, state) => {
    const { description } = occasion;
    if (!description?.plural || !description.noun) return null;
    if (description.lead !== 'definite' && description.lead !== 'universal') return null;
    const { min, max } = description.quantity?.count ?? { min: null, max: null };
    if (min !== 2 || max !== 2) return null;
    const roles = rolesAround(occasion, state, description.noun.noun);
    const one = { ...description, head: description.noun.noun, tail: [] };
    const people = unique(roles.filter(role => holds(state, one, role)).map(({ person }) => person));
    return people.length === 2 ? { people } : null;
  },
};
