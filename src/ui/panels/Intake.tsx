import './intake.css';
import { useEffect, useState } from 'react';
import { say } from '@/core/words/say';
import { useActions } from '../app-context';
import { useOpenFiles } from './use-open-files';

/** Takes in what is dropped on the page or pasted into it: files, a table or JSON as text, the address of a file. */
export function Intake() {
  const open = useOpenFiles();
  const { openData } = useActions();
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    // Entering a child and leaving its parent come in pairs.
    let depth = 0;
    const enter = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      depth++;
      setOver(true);
    };
    const leave = (): void => {
      depth = Math.max(0, depth - 1);
      if (depth === 0) setOver(false);
    };
    const over = (event: DragEvent): void => {
      if (carriesFiles(event)) event.preventDefault();
    };
    const drop = (event: DragEvent): void => {
      depth = 0;
      setOver(false);
      if (!carriesFiles(event)) return;
      event.preventDefault();
      void open([...(event.dataTransfer?.files ?? [])]);
    };
    const paste = (event: ClipboardEvent): void => {
      if (isTyping(event.target)) return;
      const files = [...(event.clipboardData?.files ?? [])];
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (files.length > 0) void open(files);
      else if (isAddress(text)) void openData(text.trim());
      else if (isData(text)) void open([new File([text], say('pasted text'))]);
    };
    addEventListener('dragenter', enter);
    addEventListener('dragleave', leave);
    addEventListener('dragover', over);
    addEventListener('drop', drop);
    addEventListener('paste', paste);
    return () => {
      removeEventListener('dragenter', enter);
      removeEventListener('dragleave', leave);
      removeEventListener('dragover', over);
      removeEventListener('drop', drop);
      removeEventListener('paste', paste);
    };
  }, [open, openData]);
  if (!isOver) return null;
  return (
    <div className="intake" aria-hidden>
      <p>{say('Drop to open')}</p>
    </div>
  );
}

function carriesFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
}

function isAddress(text: string): boolean {
  return /^\s*https?:\/\/\S+\s*$/i.test(text);
}

/** Whether a text may be data, and no sentence that got here by mistake: it has brackets around it, or lines of columns. */
function isData(text: string): boolean {
  return /^\s*[[{<]/.test(text) || /[\t,;|].*\n.*[\t,;|]/.test(text);
}
