import type { JournalEntry } from "../server/types.ts";

/** Headers that curl or the network writes by itself. */
const LEFT_OUT =
  /^(host|connection|content-length|accept-encoding|transfer-encoding|user-agent|sec-.*|expect|te|upgrade.*)$/;

/** What the journal puts in the place of a secret, or begins it with: `[redacted:token]`. */
const REDACTED = /\[redacted[:\]]/;

/** Whether a secret was taken out of what an entry says of its request. */
export function isRedacted({ request }: JournalEntry): boolean {
  return REDACTED.test(JSON.stringify(request));
}

/** Writes an entry's request for a POSIX shell. `root` is the server's, with a trailing slash. */
export function curlOf(entry: JournalEntry, root: string): string {
  const { method, path, headers, body } = entry.request;
  const kept = Object.entries(headers).filter(
    ([name]) =>
      !LEFT_OUT.test(name) || (name === "user-agent" && !/curl/i.test(headers[name] ?? "")),
  );
  const named = kept.some(([name]) => name === "x-mock-session") || entry.session === "default";
  const all = named ? kept : [...kept, ["x-mock-session", entry.session] as const];
  const send = bodyText(body);
  const lines = [
    // curl would take brackets and braces for ranges.
    `curl ${/[[\]{}]/.test(path) ? "-g " : ""}-i${methodFlag(method, send)} ${quote(root.replace(/\/$/, "") + path)}`,
    ...all.map(([name, value]) => `-H ${quote(`${name}: ${value}`)}`),
    ...(send === undefined ? [] : [`--data-raw ${quote(send)}`]),
  ];
  const note = isRedacted(entry)
    ? "# The journal keeps no credentials: put yours in the place of [redacted].\n"
    : "";
  return `${note}${lines.join(" \\\n  ")}\n`;
}

/** A body as it is sent. */
export function bodyText(body: unknown): string | undefined {
  if (body === undefined) return undefined;
  return typeof body === "string" ? body : JSON.stringify(body);
}

function methodFlag(method: string, body: string | undefined): string {
  if (method === "HEAD") return " --head";
  const own = body === undefined ? "GET" : "POST";
  return method === own ? "" : ` -X ${method}`;
}

function quote(text: string): string {
  return /^[\w./:=@%+,-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
