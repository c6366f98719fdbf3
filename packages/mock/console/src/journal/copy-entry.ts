import { clientCallOf } from "../copy/client-call.ts";
import { curlOf } from "../copy/curl.ts";
import { harOf } from "../copy/har.ts";
import { entryOf, type Row } from "../requests/row.ts";
import type { ConsoleState } from "../state/console-state.ts";
import { copyText } from "../ui/copy-text.ts";

/** How a request can be copied. */
export type CopyForm = "curl" | "client" | "har";

/** The request in a form; `undefined` where it has none, as a client call of an unknown path. */
export function textOf(state: ConsoleState, row: Row, form: CopyForm): string | undefined {
  const entry = entryOf(row);
  if (form === "curl") return curlOf(entry, state.place.root);
  if (form === "har") return harOf(entry, state.place.root);
  const api = state.documents.value.find(({ name }) => name === entry.vendor);
  const vendor = state.vendors.value.find(({ name }) => name === entry.vendor);
  return clientCallOf(entry, api, vendor);
}

/** Copies a request, as the key of the list does. */
export async function copyEntry(state: ConsoleState, row: Row, form: CopyForm): Promise<void> {
  const text = textOf(state, row, form);
  if (text !== undefined) await copyText(text, form);
}
