import { word } from '@/core/words/say';
import { useActions, useFact } from '../app-context';
import { late } from '../parts/late';
import { InOpening } from './InOpening';

const NoticeCard = late(word('A notice'), async () => (await import('./NoticeCard')).NoticeCard);

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
