/** The rules that make roles: how sure each is, and the shortest phrase that fires it. */
export const roleRules: Readonly<Record<string, { readonly confidence: number; readonly example: string }>> =
  {
    'title-before-name': { confidence: 0.93, example: 'Mayor Jane Roe agreed.' },
    'shared-title': { confidence: 0.8, example: 'The actor and director Jane Roe agreed.' },
    'title-comma-name': { confidence: 0.8, example: 'The mayor, Jane Roe, agreed.' },
    'titles-before-list': { confidence: 0.8, example: 'Two senators, Jane Roe and Ann Poe, agreed.' },
    apposition: { confidence: 0.88, example: 'Jane Roe, a former judge, agreed.' },
    'letters-after-name': { confidence: 0.85, example: 'Jane Roe MP agreed.' },
    'chained-role': { confidence: 0.78, example: 'Jane Roe, a lawyer and former judge, agreed.' },
    predicate: { confidence: 0.75, example: 'Jane Roe is a lawyer.' },
    'post-of': { confidence: 0.75, example: "They spoke of Jane Roe's term as mayor." },
    'as-opening': { confidence: 0.6, example: 'As mayor, Jane Roe built roads.' },
    'inverse-predicate': { confidence: 0.7, example: 'The new mayor is Jane Roe.' },
    'object-as-role': { confidence: 0.75, example: 'They named Jane Roe as coach.' },
    inclusion: { confidence: 0.8, example: 'The officials, including Jane Roe, agreed.' },
    byline: { confidence: 0.85, example: 'By Jane Roe, Political Editor\n\nThe bridge closed on Monday.' },
    'photo-credit': { confidence: 0.95, example: 'The bridge on Monday. Jane Roe / AFP' },
  };

/** 0 to 1, for a rule of the table. */
export function confidenceOf(rule: string): number {
  return roleRules[rule]!.confidence;
}
