import { Alert, Button, List, ScrollArea, Text } from '@mantine/core';
import { CircleAlert, Info } from 'lucide-react';
import type { Problem } from '@/core/model/problem';
import type { Notice } from '@/state/state';
import { say } from '@/core/words/say';

const PROBLEMS_SHOWN = 20;

type NoticeCardProps = { readonly notice: Notice; readonly onDismiss: () => void };

/** A sentence for the person, with what is to be known of it and what they may do. */
export function NoticeCard({ notice, onDismiss }: NoticeCardProps) {
  const isTrouble = notice.tone === 'trouble';
  const problems = notice.problems ?? [];
  return (
    <Alert
      color={isTrouble ? 'orange' : 'indigo'}
      variant="white"
      radius="md"
      bd="1px solid var(--entente-line)"
      bg="var(--entente-panel)"
      c="var(--entente-ink)"
      style={{ boxShadow: 'var(--entente-raised-high)' }}
      styles={{ message: { color: 'inherit' } }}
      icon={isTrouble ? <CircleAlert aria-hidden /> : <Info aria-hidden />}
      withCloseButton
      closeButtonLabel={say('Put this notice away')}
      onClose={onDismiss}
    >
      <Text size="sm">{notice.text}</Text>
      {notice.trust && (
        <Offer onAccept={notice.trust} onDismiss={onDismiss}>
          {say('I trust this file: open it with higher limits')}
        </Offer>
      )}
      {notice.again && (
        <Offer onAccept={notice.again} onDismiss={onDismiss}>
          {say('Try again')}
        </Offer>
      )}
      {notice.renew && (
        <Offer onAccept={notice.renew} onDismiss={onDismiss}>
          {say('Reload')}
        </Offer>
      )}
      {problems.length > 0 && (
        <ScrollArea.Autosize mah={180} mt="xs">
          <List size="sm" spacing={4}>
            {problems.slice(0, PROBLEMS_SHOWN).map((problem) => (
              <List.Item key={`${problem.place?.line}:${problem.place?.column}:${problem.what}`}>
                {problemWords(problem)}
              </List.Item>
            ))}
          </List>
          {problems.length > PROBLEMS_SHOWN && (
            <Text size="sm">{say('and {count, number} more', { count: problems.length - PROBLEMS_SHOWN })}</Text>
          )}
        </ScrollArea.Autosize>
      )}
    </Alert>
  );
}

function problemWords({ place = { line: 1, column: 1 }, file, what, expected }: Problem): string {
  return file === undefined
    ? say('line:{line}:{column}: {what}; expected {expected}', { ...place, what, expected })
    : say('{file}:{line}:{column}: {what}; expected {expected}', { ...place, file, what, expected });
}

type OfferProps = { readonly onAccept: () => void; readonly onDismiss: () => void; readonly children: string };

function Offer({ onAccept, onDismiss, children }: OfferProps) {
  const accept = (): void => {
    onAccept();
    onDismiss();
  };
  return (
    <Button mt={6} size="compact-sm" variant="default" onClick={accept}>
      {children}
    </Button>
  );
}
