import { Alert, Button, List, ScrollArea, Text } from '@mantine/core';
import { CircleAlert, Info } from 'lucide-react';
import type { Notice } from '@/state/state';
import { describeProblem } from '@/core/model/problem';
import { useActions, useFact } from '../app-context';
import { InOpening } from './InOpening';

/** Sentences for the person, until put away: what went wrong, where, and what to do. */
export function Notices() {
  const notices = useFact((state) => state.notices);
  const isOpen = useFact((state) => state.opened !== null);
  const { dismiss } = useActions();
  return (
    <div className="notices" aria-live="polite">
      {isOpen && <InOpening />}
      {notices.map((notice) => (
        <NoticeCard key={notice.id} notice={notice} onDismiss={() => dismiss(notice.id)} />
      ))}
    </div>
  );
}

const PROBLEMS_SHOWN = 20;

function NoticeCard({ notice, onDismiss }: { readonly notice: Notice; readonly onDismiss: () => void }) {
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
      style={{ boxShadow: '0 6px 24px rgb(0 0 0 / 18%)' }}
      styles={{ message: { color: 'inherit' } }}
      icon={isTrouble ? <CircleAlert aria-hidden /> : <Info aria-hidden />}
      withCloseButton
      closeButtonLabel="Put this notice away"
      onClose={onDismiss}
    >
      <Text size="sm">{notice.text}</Text>
      {notice.trust && (
        <Button
          mt={6}
          size="compact-sm"
          variant="default"
          onClick={() => {
            notice.trust?.();
            onDismiss();
          }}
        >
          I trust this file: open it with higher limits
        </Button>
      )}
      {problems.length > 0 && (
        <ScrollArea.Autosize mah={180} mt="xs">
          <List size="sm" spacing={4}>
            {problems.slice(0, PROBLEMS_SHOWN).map((problem) => (
              <List.Item key={`${problem.place?.line}:${problem.place?.column}:${problem.what}`}>
                {describeProblem(problem, 'line')}
              </List.Item>
            ))}
          </List>
          {problems.length > PROBLEMS_SHOWN && <Text size="sm">and {problems.length - PROBLEMS_SHOWN} more</Text>}
        </ScrollArea.Autosize>
      )}
    </Alert>
  );
}
