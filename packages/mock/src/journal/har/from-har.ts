import { isNode, type Node } from "@carespec/document";
import type { JournalEntry } from "../entry.ts";

/**
 * The journal's entry that {@link toHarEntry} made an archive's of; of another program's entry as much as
 * it has. `undefined` for what is no request with an answer.
 */
export function fromHarEntry(entry: unknown): JournalEntry | undefined {
  if (!isNode(entry) || !isNode(entry.request) || !isNode(entry.response)) return undefined;
  const { request, response } = entry;
  if (typeof request.url !== "string" || !URL.canParse(request.url)) return undefined;
  const mock = isNode(entry._mock) ? entry._mock : {};
  const { path = pathOf(request.url), ...known } = mock as Partial<JournalEntry> & {
    path?: string;
  };
  return {
    id: "",
    session: "default",
    vendor: null,
    at: String(entry.startedDateTime),
    ...known,
    durationMs: Number(entry.time) || 0,
    request: {
      method: String(request.method).toUpperCase(),
      path,
      headers: headersOf(request.headers),
      ...bodyOf(request.postData),
    },
    response: {
      status: Number(response.status),
      headers: headersOf(response.headers),
      ...bodyOf(response.content),
    },
  };
}

function pathOf(url: string): string {
  const { pathname, search } = new URL(url);
  return pathname + search;
}

/** Headers with lower-case names. Those of HTTP/2 that begin with a colon repeat the first line. */
function headersOf(list: unknown): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const { name, value } of (Array.isArray(list) ? list : []).filter(isNode)) {
    const key = String(name).toLowerCase();
    if (key.startsWith(":")) continue;
    headers[key] = headers[key] === undefined ? String(value) : `${headers[key]}, ${value}`;
  }
  return headers;
}

function bodyOf(content: unknown): { body?: unknown } {
  if (!isNode(content)) return {};
  const text = textOf(content);
  if (!text) return typeof content.comment === "string" ? { body: content.comment } : {};
  try {
    return { body: JSON.parse(text) };
  } catch {
    return { body: text };
  }
}

/** The text of a body; `undefined` where it is left out. */
function textOf({ text, encoding }: Node): string | undefined {
  if (typeof text !== "string") return undefined;
  return encoding === "base64" ? Buffer.from(text, "base64").toString("utf8") : text;
}
