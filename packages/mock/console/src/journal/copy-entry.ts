import { clientCallOf } from "../copy/client-call.ts";
import { curlOf } from "../copy/curl.ts";
import { entryOf, type Row } from "../requests/row.ts";
import type { ConsoleState } from "../state/console-state.ts";

/** A row's request for a shell. */
export function curlText({ place }: ConsoleState, row: Row): string {
  return curlOf(entryOf(row), place.root);
}

/** A row's request as a call of the typed client; `undefined` where no operation matched. */
export function callText({ documents, vendors }: ConsoleState, row: Row): string | undefined {
  const api = documents.value.find(({ name }) => name === row.vendor);
  const vendor = vendors.value.find(({ name }) => name === row.vendor);
  return clientCallOf(entryOf(row), api, vendor);
}

/** A row's request and answer as an archive of one entry; rejects where the mock no longer keeps it. */
export async function harText({ control }: ConsoleState, row: Row): Promise<string> {
  const { id, vendor, operation } = entryOf(row);
  const [path] = row.path.split("?", 1);
  const status = String(row.status);
  const har = await control.har({ path, status, operation, vendor: vendor ?? undefined });
  const entry = har.log.entries.find(({ _mock }) => _mock?.id === id);
  if (!entry) throw new Error("the mock no longer keeps this request");
  return `${JSON.stringify({ log: { ...har.log, entries: [entry] } }, null, 2)}\n`;
}
