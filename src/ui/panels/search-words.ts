/** What the search of the header is called, and what it says of itself. */
export const SEARCH = { label: 'Search', placeholder: 'Search a name, in any script, or a command' };
