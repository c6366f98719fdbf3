import type { JournalEntry } from "../server/types.ts";
import { bodyText, isRedacted } from "./curl.ts";

/** An entry as a HAR file of one entry, which browsers and API tools import. */
export function harOf(entry: JournalEntry, root: string): string {
  const { request, response, durationMs, at } = entry;
  const url = root.replace(/\/$/, "") + request.path;
  const sent = bodyText(request.body);
  const given = bodyText(response.body) ?? "";
  const started = new Date(Date.parse(at) - durationMs).toISOString();
  const log = {
    version: "1.2",
    creator: { name: "carespec-mock", version: "1" },
    entries: [
      {
        startedDateTime: started,
        time: durationMs,
        request: {
          method: request.method,
          url,
          httpVersion: "HTTP/1.1",
          cookies: [],
          headers: headersOf(request.headers),
          queryString: [...new URL(url).searchParams].map(([name, value]) => ({ name, value })),
          ...(sent !== undefined && {
            postData: { mimeType: request.headers["content-type"] ?? "", text: sent },
          }),
          headersSize: -1,
          bodySize: -1,
        },
        response: {
          status: response.status,
          statusText: "",
          httpVersion: "HTTP/1.1",
          cookies: [],
          headers: headersOf(response.headers),
          content: {
            size: given.length,
            mimeType: response.headers["content-type"] ?? "",
            ...(given !== "" && { text: given }),
          },
          redirectURL: response.headers.location ?? "",
          headersSize: -1,
          bodySize: -1,
        },
        cache: {},
        timings: { send: 0, wait: durationMs, receive: 0 },
        ...(isRedacted(entry) && { comment: "Credentials are redacted." }),
      },
    ],
  };
  return `${JSON.stringify({ log }, null, 2)}\n`;
}

function headersOf(headers: Record<string, string>) {
  return Object.entries(headers).map(([name, value]) => ({ name, value }));
}
