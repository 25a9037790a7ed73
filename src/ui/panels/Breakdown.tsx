import { Anchor, Button, Code, Group, Stack, Text, Title } from '@mantine/core';
import type { FallbackProps } from 'react-error-boundary';
import { say } from '@/core/words/say';
import { Said } from '../parts/Said';

/** What stands in place of the screen when something of it broke: what happened, the link, and a way on. */
export function Breakdown({ error, resetErrorBoundary }: FallbackProps) {
  const message = error instanceof Error ? error.message : String(error);
  return (
    <Stack role="alert" p="xl" maw="40rem" mx="auto" mt="10vh">
      <Title order={1} size="h2">
        {say('This view could not be drawn')}
      </Title>
      <Text>
        <Said
          message="Something in Entente broke while showing it; your data is untouched. What it said: {error}"
          values={{ error: <Code>{message}</Code> }}
        />
      </Text>
      <Text>
        <Said
          message="The link to this view, to try again or to report it: {link}"
          values={{ link: <Anchor href={location.href}>{location.href}</Anchor> }}
        />
      </Text>
      <Group>
        <Button onClick={resetErrorBoundary}>{say('Try again')}</Button>
        <Button variant="default" component="a" href={location.pathname}>
          {say('Start afresh')}
        </Button>
      </Group>
    </Stack>
  );
}
