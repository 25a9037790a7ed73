import { language, say } from '@/core/words/say';
import { bestLanguage, languageName, speakIn } from '@/languages';

type SpeakingDeps = {
  readonly preferred: readonly string[];
  readonly notify: (tone: 'info' | 'trouble', text: string) => void;
};

/** Has the interface speak the language of a view, or the person's own where it names none; null where it does so already. */
export type Speak = (tag: string) => Promise<void> | null;

/** How languages are changed: where the words of one cannot be had, the interface goes on in the one that it speaks. */
export function createSpeaking({ preferred, notify }: SpeakingDeps): Speak {
  return (tag) => {
    const wanted = tag === '' ? bestLanguage(preferred) : tag;
    if (wanted === language()) return null;
    return speakIn(wanted).catch(() => {
      notify(
        'trouble',
        say('The words of the language {language} could not be loaded. Check the network and choose it once more.', {
          language: languageName(wanted),
        }),
      );
    });
  };
}
