import { Button, Progress, Text } from '@mantine/core';
import { say } from '@/core/words/say';
import type { InOpening as Opening } from '@/state/state';
import { useActions, useFact } from '../app-context';
import { Said } from '../parts/Said';

/** Where a phase begins on the bar, in per cent: reading is most of the work. */
const STARTS: Readonly<Record<Opening['phase'], number>> = { fetch: 0, unpack: 35, read: 40, build: 80 };
const FETCHED = 35;

/** What is being opened, from where and how far it is, and the way to give it up. */
export function InOpening() {
  const opening = useFact((state) => state.opening);
  const isAsked = useFact((state) => state.question !== null);
  const { cancelOpening } = useActions();
  // A question is in the hands of the person: nothing goes on, and nothing may lie over it.
  if (!opening || isAsked) return null;
  const { name, host, phase, fraction } = opening;
  const strong = <strong>{name}</strong>;
  const label = say('Opening {name}', { name });
  const done = STARTS[phase] + FETCHED * (phase === 'fetch' ? (fraction ?? 0) : 0);
  return (
    <section className="in-opening" aria-label={label}>
      <Text size="sm">
        <Said
          message="{phase, select, fetch {Fetching} unpack {Unpacking} read {Reading} other {Putting together}} {what} …"
          values={{
            phase,
            what: host === null ? strong : <Said message="{name} from {host}" values={{ name: strong, host }} />,
          }}
        />
      </Text>
      <Progress.Root size="sm" mt={6} transitionDuration={200}>
        <Progress.Section value={Math.max(4, done)} aria-label={label} />
      </Progress.Root>
      <Button mt={8} size="compact-sm" variant="default" onClick={cancelOpening}>
        {say('Cancel')}
      </Button>
    </section>
  );
}
