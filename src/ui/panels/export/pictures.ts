import { say } from '@/core/words/say';

/** A drawing as a PNG, so many times as fine as it is large. */
export async function pixels(svg: string, scale: number): Promise<Blob> {
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * scale;
    canvas.height = image.naturalHeight * scale;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error(say('this browser has no room for it'))))),
    );
  } finally {
    URL.revokeObjectURL(image.src);
  }
}

/** Prints a drawing by itself, in a frame that goes when the browser is done. */
export async function printPage(svg: string, title: string): Promise<void> {
  const frame = document.createElement('iframe');
  frame.title = say('Print: {title}', { title });
  frame.style.cssText = 'position: fixed; width: 0; height: 0; border: 0; visibility: hidden';
  const page = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  const image = new Image();
  image.src = page;
  document.body.append(frame);
  const inside = frame.contentDocument!;
  inside.title = title;
  inside.body.append(inside.adoptNode(image));
  await image.decode();
  const style = inside.createElement('style');
  const shape = image.naturalWidth > image.naturalHeight ? 'landscape' : 'portrait';
  style.textContent = `@page { size: ${shape}; margin: 10mm } html, body { margin: 0 } img { display: block; width: 100%; height: 100vh; object-fit: contain }`;
  inside.head.append(style);
  const done = (): void => {
    frame.remove();
    URL.revokeObjectURL(page);
  };
  frame.contentWindow?.addEventListener('afterprint', done, { once: true });
  frame.contentWindow?.print();
}
