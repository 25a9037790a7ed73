import type { ReactNode } from 'react';
import { numberWords, say } from '@/core/words/say';

export type Choice = {
  readonly id: string;
  readonly label: string;
  readonly mark?: ReactNode;
  /** How much it has to show under the other filters. */
  readonly count: number;
};

type ChoiceListProps = {
  readonly title: string;
  readonly choices: readonly Choice[];
  /** The chosen ids; none means all. */
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
};

/** Choices that are all on until one is taken away; a click on "only" leaves one. */
export function ChoiceList({ title, choices, chosen, onChoose }: ChoiceListProps) {
  const isOn = (id: string): boolean => chosen.length === 0 || chosen.includes(id);
  const toggle = (id: string): void => {
    const next = choices.map((choice) => choice.id).filter((one) => (one === id ? !isOn(id) : isOn(one)));
    onChoose(next.length === choices.length ? [] : next);
  };
  if (choices.length === 0) return null;
  return (
    <fieldset className="choices">
      <legend>
        {title}
        {chosen.length > 0 && (
          <button type="button" className="text-button" onClick={() => onChoose([])}>
            {say('All')}
          </button>
        )}
      </legend>
      {choices.map((choice) => (
        <div key={choice.id} className="choice">
          <label>
            <input type="checkbox" checked={isOn(choice.id)} onChange={() => toggle(choice.id)} />
            {choice.mark} <span>{choice.label}</span>
          </label>
          <button
            type="button"
            className="text-button only"
            aria-label={say('Only {what}', { what: choice.label })}
            onClick={() => onChoose([choice.id])}
          >
            {say('only')}
          </button>
          <span className="count">{numberWords(choice.count)}</span>
        </div>
      ))}
    </fieldset>
  );
}
