import { word } from '../../words/say';
import { defineFilter } from '../filter';
import { choiceParameter } from '../parameters';

/** Relationships of which no date is known: shown unless asked otherwise, whatever the window. */
export const undatedFilter = defineFilter<{ undated: 'show' | 'hide' }>({
  id: 'undated',
  reason: word('undated', 'hidden'),
  defaults: { undated: 'show' },
  parameters: { undated: choiceParameter('undated', ['show', 'hide'], word('relationships without any date')) },
  relationships: ({ undated }) => (undated === 'hide' ? { kind: 'dated' } : null),
});
