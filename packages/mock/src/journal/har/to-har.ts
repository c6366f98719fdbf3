import { STATUS_CODES } from "node:http";
import { MOCK_VERSION } from "../../mock-version.ts";
import type { JournalEntry } from "../entry.ts";
import { isLeftOut } from "../kept-body.ts";
import { bodyText } from "./body-text.ts";
import type { Har, HarContent, HarEntry, HarMock } from "./har.ts";

/** What cannot be learned from the journal: sizes on the wire. */
const UNKNOWN = -1;

/** Entries as an archive, oldest first; redacted as they are. */
export function toHar(entries: readonly JournalEntry[]): Har {
  return { log: { version: "1.2", creator, entries: entries.map((entry) => toHarEntry(entry)) } };
}

const creator = { name: "carespec-mock", version: MOCK_VERSION };

/**
 * An entry as the archive's.
 *
 * @param media - an answer's body that is not text, which the journal leaves out
 */
export function toHarEntry(entry: JournalEntry, media?: Uint8Array): HarEntry {
  const { durationMs, request, response, ...rest } = entry;
  const url = urlOf(request.headers.host, request.path);
  const type = request.headers["content-type"] ?? "";
  const sent = bodyText(request.body, type);
  const mock: HarMock = url.endsWith(request.path) ? rest : { ...rest, path: request.path };
  return {
    startedDateTime: new Date(Date.parse(rest.at) - durationMs).toISOString(),
    time: durationMs,
    request: {
      method: request.method,
      url,
      httpVersion: "HTTP/1.1",
      cookies: [],
      headers: listOf(request.headers),
      queryString: [...new URL(url).searchParams].map(([name, value]) => ({ name, value })),
      ...(sent === undefined
        ? {}
        : {
            postData: isLeftOut(sent)
              ? { mimeType: type, text: "", comment: sent }
              : { mimeType: type, text: sent },
          }),
      headersSize: UNKNOWN,
      bodySize: sent === undefined ? 0 : sizeOf(sent),
    },
    response: {
      status: response.status,
      statusText: STATUS_CODES[response.status] ?? "",
      httpVersion: "HTTP/1.1",
      cookies: [],
      headers: listOf(response.headers),
      content: contentOf(response, media),
      redirectURL: response.headers.location ?? "",
      headersSize: UNKNOWN,
      bodySize: UNKNOWN,
    },
    cache: {},
    timings: { send: 0, wait: durationMs, receive: 0 },
    ...(rest.reason ? { comment: rest.reason.text } : {}),
    _mock: mock,
  };
}

function contentOf(
  { headers, body }: JournalEntry["response"],
  media: Uint8Array | undefined,
): HarContent {
  const mimeType = headers["content-type"] ?? "x-unknown";
  if (media) {
    const text = Buffer.from(media).toString("base64");
    return { size: media.length, mimeType, text, encoding: "base64" };
  }
  const text = bodyText(body, mimeType);
  if (text === undefined) return { size: 0, mimeType };
  if (isLeftOut(text)) return { size: UNKNOWN, mimeType, comment: text };
  return { size: sizeOf(text), mimeType, text };
}

function sizeOf(text: string): number {
  return isLeftOut(text) ? UNKNOWN : Buffer.byteLength(text);
}

function listOf(headers: Record<string, string>) {
  return Object.entries(headers).map(([name, value]) => ({ name, value }));
}

/** A URL without characters that none may have, such as the brackets of what stands for secrets. */
function urlOf(host = "localhost", path: string): string {
  const origin = URL.canParse(`http://${host}/`) ? `http://${host}` : "http://localhost";
  return (
    origin +
    path.replace(/[^\w.~:/?#@!$&'()*+,;=%-]/gu, (character) => encodeURIComponent(character))
  );
}
