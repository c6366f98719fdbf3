const PDF = [
  "%PDF-1.1",
  "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj",
  "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj",
  "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 72 72]>>endobj",
  "trailer<</Root 1 0 R>>",
  "%%EOF",
].join("\n");

const fromBase64 = (text: string) => new Uint8Array(Buffer.from(text, "base64"));

/** The smallest files of their kinds: pictures of one pixel, an empty page, an empty archive. */
const FILES: Record<string, Uint8Array> = {
  "application/pdf": new TextEncoder().encode(PDF),
  "application/zip": fromBase64("UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA=="),
  "application/octet-stream": new Uint8Array([0, 1, 2, 3]),
  "image/gif": fromBase64("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"),
  "image/png": fromBase64(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  ),
  "image/jpeg": fromBase64(
    "/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=",
  ),
};

/** A small file of a media type that no text can be; `undefined` for another one. */
export function fileOf(mediaType: string): Uint8Array | undefined {
  return FILES[mediaType.split(";", 1)[0]?.trim().toLowerCase() ?? ""];
}
