import { Button, Group, Text, Textarea, TextInput } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { Check } from 'lucide-react';
import { say } from '@/core/words/say';
import { BUNDLED_OR_ADDRESS } from '@/state/permalink';
import { useFact } from '../app-context';
import { PopoverBeside } from '../parts/Beside';
import type { PopupProps } from '../parts/Popup';

/** The element that shows a view inside another page. */
function embedCode(link: string): string {
  const address = new URL(link);
  address.searchParams.set('embed', '1');
  return `<iframe src="${address.href}" title="Entente" width="800" height="600" style="border: 0; max-width: 100%" loading="lazy"></iframe>`;
}

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
  const { copied: isCopied, copy } = useClipboard();
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
        <Button onClick={() => copy(location.href)} leftSection={isCopied ? <Check size={15} aria-hidden /> : null}>
          {say(isCopied ? 'Copied' : 'Copy')}
        </Button>
      </Group>
      <Textarea
        mt="sm"
        label={say('To show it inside another page')}
        value={embedCode(location.href)}
        readOnly
        autosize
        maxRows={4}
        onFocus={(event) => event.currentTarget.select()}
      />
    </>
  );
}
