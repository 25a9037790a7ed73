import { FileQuestion, ListFilter } from 'lucide-react';
import { EVERYTHING } from '@/core/query/filters';
import { say } from '@/core/words/say';
import { useActions, useFact } from '../app-context';
import { usePart } from '../commands/command-context';
import { Empty } from './Empty';

type Of = 'entities' | 'relationships';

/** Why there is none in view, and what to do: to lift the filters or, where none are set, to look elsewhere. */
export function NothingMatches({ of }: { readonly of: Of }) {
  const { liftAll } = useActions();
  const isAny = useFact((state) => JSON.stringify(state.view.query) !== JSON.stringify(EVERYTHING));
  if (!isAny) return <NothingThere of={of} />;
  return (
    <Empty
      icon={ListFilter}
      title={say('Nothing matches: lift a filter')}
      action={{ label: say('Lift all filters'), take: liftAll }}
    >
      {of === 'entities'
        ? say('No entity of this data passes all the filters that are set. They can be lifted one by one below.')
        : say('No relationship of this data passes all the filters that are set. They can be lifted one by one below.')}
    </Empty>
  );
}

/** The data itself has none. */
function NothingThere({ of }: { readonly of: Of }) {
  const { arrange } = useActions();
  const [, askForData] = usePart('data');
  const isEmbedded = useFact((state) => state.view.arrangement.embed);
  return of === 'entities' ? (
    <Empty
      icon={FileQuestion}
      title={say('This data has no entities')}
      action={isEmbedded ? undefined : { label: say('Open data'), take: () => askForData(true) }}
    >
      {say('The file was read and is sound, but there is nothing in it to show.')}
    </Empty>
  ) : (
    <Empty
      icon={FileQuestion}
      title={say('This data has no relationships')}
      action={{ label: say('Show the graph'), take: () => arrange({ view: 'graph' }) }}
    >
      {say('Its entities stand in the graph, and in the table under “Entities”.')}
    </Empty>
  );
}
