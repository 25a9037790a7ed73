import type { Locator, Page } from '@playwright/test';

/**
 * How far the channels of a pixel may differ without anybody seeing it, of 255. The browser rounds the edge of a line
 * by up to 4 one way or the other, as its parts of the page happen to be painted.
 */
const UNSEEN = 16;

/** The pixels of a part of a page, as a file. */
export const pictureOf = (part: Locator): Promise<Buffer> => part.screenshot();

/** How many pixels of two pictures differ for an eye; all where their sizes differ. */
export const pixelsApart = (page: Page, one: Buffer, other: Buffer): Promise<number> =>
  page.evaluate(
    async ({ files, unseen }) => {
      const read = async (file: string): Promise<ImageData> => {
        const bytes = Uint8Array.from(atob(file), (letter) => letter.codePointAt(0)!);
        const image = await createImageBitmap(new Blob([bytes]));
        const pen = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
        pen.drawImage(image, 0, 0);
        return pen.getImageData(0, 0, image.width, image.height);
      };
      const [a, b] = await Promise.all([read(files[0]), read(files[1])]);
      if (a.width !== b.width || a.height !== b.height) return a.width * a.height;
      let apart = 0;
      for (let at = 0; at < a.data.length; at += 4) {
        const differs = [0, 1, 2].some((channel) => Math.abs(a.data[at + channel]! - b.data[at + channel]!) > unseen);
        if (differs) apart += 1;
      }
      return apart;
    },
    { files: [one.toString('base64'), other.toString('base64')] as const, unseen: UNSEEN },
  );
