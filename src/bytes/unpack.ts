/** Whether bytes are packed with gzip (RFC 1952). */
export function isPacked(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

export type Unpacked = { readonly bytes: Uint8Array } | { readonly trouble: 'large' | 'damaged' };

/** Unpacks gzip, and stops as soon as more than `most` bytes come out: a small file may hold an enormous one. */
export async function unpack(packed: Uint8Array, most: number): Promise<Unpacked> {
  const stream = new Blob([packed as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new DecompressionStream('gzip'));
  const reader = stream.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      // One part after the other, as they come.
      // oxlint-disable-next-line no-await-in-loop
      const { done, value } = await reader.read();
      if (done) return { bytes: joined(parts, size) };
      size += value.byteLength;
      if (size > most) {
        void reader.cancel().catch(() => undefined);
        return { trouble: 'large' };
      }
      parts.push(value);
    }
  } catch {
    return { trouble: 'damaged' };
  }
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
}
