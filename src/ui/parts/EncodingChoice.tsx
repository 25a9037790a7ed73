import { NativeSelect } from '@mantine/core';
import type { Encoding, FileEncoding } from '@/core/formats/encodings';
import { ENCODINGS } from '@/core/formats/encodings';
import { say } from '@/core/words/say';

type Props = {
  readonly file: FileEncoding;
  /** Whether there are others, so that the name must be told. */
  readonly isNamed: boolean;
  readonly onChange: (encoding: Encoding) => void;
};

/** How the letters of a file are read: to be changed where they came out wrong. */
export function EncodingChoice({ file: { name, encoding, basis }, isNamed, onChange }: Props) {
  return (
    <NativeSelect
      size="xs"
      label={isNamed ? say('Letters of “{name}” are read as', { name }) : say('Letters are read as')}
      value={encoding}
      data={ENCODINGS.map(({ id, label }) => ({
        value: id,
        label:
          id === encoding && basis === 'guessed' ? say('{encoding}, a guess', { encoding: say(label) }) : say(label),
      }))}
      onChange={(event) => onChange(event.currentTarget.value as Encoding)}
    />
  );
}
