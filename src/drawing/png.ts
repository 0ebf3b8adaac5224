const KEYWORD = 'Source';
const HEAD = 8;

/** A PNG that says which source it was made from, in a text chunk before its end. */
export function withSource(png: Buffer, source: string): Buffer {
  const data = Buffer.from(`${KEYWORD}\0${source}`, 'latin1');
  const typed = Buffer.concat([Buffer.from('tEXt'), data]);
  const chunk = Buffer.alloc(typed.length + 8);
  chunk.writeUInt32BE(data.length, 0);
  typed.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(typed), typed.length + 4);
  // The last twelve bytes of every PNG are its end.
  return Buffer.concat([png.subarray(0, -12), chunk, png.subarray(-12)]);
}

/** What `withSource` wrote; undefined for any other PNG. */
export function sourceOf(png: Buffer): string | undefined {
  for (let at = HEAD; at + 12 <= png.length;) {
    const length = png.readUInt32BE(at);
    const data = png.subarray(at + 8, at + 8 + length);
    if (png.toString('latin1', at + 4, at + 8) === 'tEXt' && data.toString('latin1').startsWith(`${KEYWORD}\0`)) {
      return data.toString('latin1', KEYWORD.length + 1);
    }
    at += 12 + length;
  }
  return undefined;
}

/** The check sum of PNG chunks (PNG, annex D). Node has one of its own from 20.15 only. */
function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
