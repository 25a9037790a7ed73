import { Button, Group, Text, Textarea, TextInput } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { Check } from 'lucide-react';
import { say } from '@/core/words/say';
import { BUNDLED_OR_ADDRESS } from '@/state/permalink';
import { useFact } from '../app-context';
import { PopoverBeside } from '../parts/Beside';
import { embedCode } from './embed-code';
import type { PopupProps } from '../parts/Popup';

/** The link to exactly this view, to copy. */
export function ShareCard(popup: PopupProps) {
  const data = useFact((state) => state.view.data);
  return (
    <PopoverBeside {...popup} label={say('Share this view')} position="bottom-end" width="min(26rem, 92vw)">
      <Link data={data} />
    </PopoverBeside>
  );
}

function Link({ data }: { readonly data: string }) {
  if (!BUNDLED_OR_ADDRESS.test(data)) {
    return (
      <Text size="sm">
        {say(
          'This view is of “{data}”, a file from your disk, which a link cannot carry. Put the file where it has an http or https address and open it from there to share it.',
          { data },
        )}
      </Text>
    );
  }
  return (
    <>
      <Text size="sm" mb={6}>
        {say('This link opens exactly this view: filters, window, selection and positions.')}
      </Text>
      <Group gap="xs" wrap="nowrap">
        <TextInput
          aria-label={say('Link to this view')}
          value={location.href}
          readOnly
          style={{ flex: 1 }}
          onFocus={(event) => event.currentTarget.select()}
        />
        <CopyButton text={location.href} />
      </Group>
      <EmbedCode code={embedCode(location.href, document.title)} />
    </>
  );
}

function EmbedCode({ code }: { readonly code: string }) {
  return (
    <>
      <Textarea
        mt="sm"
        label={say('To show it inside another page')}
        value={code}
        readOnly
        autosize
        maxRows={4}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Group justify="flex-end" mt={6}>
        <CopyButton text={code} label={say('Copy the code')} />
      </Group>
    </>
  );
}

function CopyButton({ text, label = say('Copy') }: { readonly text: string; readonly label?: string }) {
  const { copied: isCopied, copy } = useClipboard();
  return (
    <Button onClick={() => copy(text)} leftSection={isCopied ? <Check size={15} aria-hidden /> : null}>
      {isCopied ? say('Copied') : label}
    </Button>
  );
}
