import './opening.css';
import { Button, Group, Text, Title } from '@mantine/core';
import { say } from '@/core/words/say';
import { DEFAULT_DATA } from '@/state/view';
import { useActions, useFact } from '../app-context';
import { InOpening } from './InOpening';
import { OpenDataButton } from './OpenData';

/** What stands while nothing is open: what is on its way, or what can be opened. */
export function OpeningPage() {
  const opening = useFact((state) => state.opening);
  const { openData } = useActions();
  return (
    <main className="opening-page">
      <Title order={1} ff="var(--entente-serif)">
        Entente
      </Title>
      <Text c="var(--entente-ink-soft)" mt={4}>
        {say('Who is connected to whom, since when, and on what evidence.')}
      </Text>
      {opening === null ? (
        <>
          <Text mt="lg">{say('Nothing is open. Open the relations of Russia and China, or a file of your own.')}</Text>
          <Group mt="md">
            <Button onClick={() => void openData(DEFAULT_DATA)}>{say('Russia and China')}</Button>
            <OpenDataButton />
          </Group>
        </>
      ) : (
        <div role="status">
          <InOpening />
        </div>
      )}
    </main>
  );
}
