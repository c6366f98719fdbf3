const CHARSET = /;\s*charset\s*=\s*"?([^\s;"]+)/i;

/** Keeps a byte order mark, as Prism does where no charset is named. */
const UTF_8 = new TextDecoder("utf-8", { ignoreBOM: true });

const BIG_ENDIAN_MARK = [0xfe, 0xff];

/** The text of a body in the charset of its media type; `undefined` if the charset is unknown. */
export function decodeBody(body: Uint8Array, contentType: string): string | undefined {
  const charset = CHARSET.exec(contentType)?.[1];
  if (charset === undefined) return UTF_8.decode(body);
  const isBigEndian = BIG_ENDIAN_MARK.every((byte, index) => body[index] === byte);
  // The platform reads `utf-16` as little-endian; Java writes it big-endian.
  const names = /^utf[-_]?16$/i.test(charset) && isBigEndian ? ["utf-16be"] : namesOf(charset);
  return names.map(decoderOf).find(Boolean)?.decode(body);
}

/** A charset's name as it is and, since Prism takes `utf_8` and `latin-1` too, in other spellings. */
function namesOf(charset: string): string[] {
  const plain = charset.replace(/[^a-z\d]/gi, "");
  return [charset, plain, plain.replace(/^(utf|koi8|windows)/i, "$1-")];
}

function decoderOf(name: string): TextDecoder | undefined {
  try {
    return new TextDecoder(name);
  } catch {
    return undefined;
  }
}
