import './history.css';
import { Drawer } from '@mantine/core';
import { say } from '@/core/words/say';
import { NamedViews } from './history/NamedViews';
import { NoteIndex } from './history/NoteIndex';
import { EarlierSteps, Steps } from './history/Steps';

type HistoryDrawerProps = {
  /** A sheet over the lower part of the screen. */
  readonly isSheet: boolean;
  readonly isOpen: boolean;
  readonly onClose: () => void;
};

/** Where the person has been, what they named, and what they noted: each leads back to its view. */
export function HistoryDrawer({ isSheet, isOpen, onClose }: HistoryDrawerProps) {
  return (
    <Drawer
      opened={isOpen}
      onClose={onClose}
      position={isSheet ? 'bottom' : 'right'}
      size={isSheet ? '75%' : 'min(24rem, 92vw)'}
      title={say('History')}
      overlayProps={{ backgroundOpacity: 0.12 }}
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': say('Close history') }}
    >
      <NamedViews />
      <NoteIndex onLeave={onClose} />
      <Steps />
      <EarlierSteps />
    </Drawer>
  );
}
