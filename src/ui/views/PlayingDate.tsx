import { playingWords } from '@/core/show/playback';
import { useFact } from '../app-context';

/** While a window plays: its dates, large behind what is drawn. The sliders of the time strip say them as well. */
export function PlayingDate() {
  const words = useFact(({ isPlaying, view: { query } }) => (isPlaying ? playingWords(query) : null));
  if (words === null) return null;
  return (
    <p className="playing-date" aria-hidden>
      {words}
    </p>
  );
}
