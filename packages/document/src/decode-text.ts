/** Byte order marks of other encodings than UTF-8. Some systems write one where text is sent to a file. */
const BYTE_ORDERS: [mark: Buffer, encoding: string][] = [
  [Buffer.from([0xff, 0xfe]), "utf-16le"],
  [Buffer.from([0xfe, 0xff]), "utf-16be"],
];

/** The text of a file in UTF-8, or in UTF-16 with a byte order mark; the mark is left out. */
export function decodeText(bytes: Uint8Array): string {
  const [, encoding] =
    BYTE_ORDERS.find(([mark]) => mark.every((byte, at) => bytes[at] === byte)) ?? [];
  return new TextDecoder(encoding).decode(bytes);
}
