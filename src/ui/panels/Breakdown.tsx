import { Anchor, Button, Code, Group, Stack, Text, Title } from '@mantine/core';
import type { FallbackProps } from 'react-error-boundary';

/** What stands in place of the screen when something of it broke: what happened, the link, and a way on. */
export function Breakdown({ error, resetErrorBoundary }: FallbackProps) {
  const message = error instanceof Error ? error.message : String(error);
  return (
    <Stack role="alert" p="xl" maw="40rem" mx="auto" mt="10vh">
      <Title order={1} size="h2">
        This view could not be drawn
      </Title>
      <Text>
        Something in Entente broke while showing it; your data is untouched. What it said: <Code>{message}</Code>
      </Text>
      <Text>
        The link to this view, to try again or to report it: <Anchor href={location.href}>{location.href}</Anchor>
      </Text>
      <Group>
        <Button onClick={resetErrorBoundary}>Try again</Button>
        <Button variant="default" component="a" href={location.pathname}>
          Start afresh
        </Button>
      </Group>
    </Stack>
  );
}
