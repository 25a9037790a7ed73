import type { YearOfHappenings } from '@/core/explore/between';
import { say } from '@/core/words/say';

type YearRailProps = { readonly years: readonly YearOfHappenings[]; readonly onPick: (year: number | null) => void };

/** The years in which something began, each a bar as high as it is full; a press goes there. */
export function YearRail({ years, onPick }: YearRailProps) {
  const most = Math.max(...years.map(({ happenings }) => happenings.length));
  return (
    <nav className="pair-rail" aria-label={say('Years')}>
      {years.map(({ year, happenings }) => (
        <button
          key={year}
          type="button"
          className="pair-rail-year"
          aria-label={yearWords(year, happenings.length)}
          title={yearWords(year, happenings.length)}
          onClick={() => onPick(year)}
        >
          <span className="pair-rail-bar" style={{ height: `calc((100% - 1.2rem) * ${happenings.length / most})` }} />
          <span className="pair-rail-name">{year === null ? '?' : `’${String(year).slice(-2)}`}</span>
        </button>
      ))}
    </nav>
  );
}

function yearWords(year: number | null, count: number): string {
  return year === null
    ? say('Without a date: {count, number}', { count })
    : say('{year}: {count, number}', { year, count });
}
