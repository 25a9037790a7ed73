/** The lists of records of a graph, in the order in which a file has them. */
export const RECORD_LISTS = [
  'families',
  'entityTypes',
  'relationshipTypes',
  'verbs',
  'sourceKinds',
  'stories',
  'questions',
  'sources',
  'entities',
  'relationships',
] as const;
