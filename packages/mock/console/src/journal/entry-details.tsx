import type { RefObject } from "preact";
import { isRedacted } from "../copy/curl.ts";
import { entryOf, type Row, statusClass, statusText } from "../requests/row.ts";
import { useConsole } from "../state/console-state.ts";
import { CopyButton } from "../ui/copy-button.tsx";
import { callText, curlText, harText } from "./copy-entry.ts";
import { Explanation } from "./explanation.tsx";
import { Message } from "./message.tsx";

/** What the details show, and where the focus goes. */
interface DetailsProps {
  row: Row;
  element: RefObject<HTMLElement | null>;
  onClose(): void;
}

/** All that the journal has of one request. */
export function EntryDetails({ row, element, onClose }: DetailsProps) {
  const state = useConsole();
  const entry = entryOf(row);
  const { request, response, vendor } = entry;
  const call = callText(state, row);
  const { docs } = state;
  const page =
    docs && vendor && entry.operation ? `${docs}${vendor}/${kebab(entry.operation)}/` : "";
  return (
    <section class="details" ref={element} tabIndex={-1} aria-label="Details of the request">
      <header>
        <h2>
          <span class={`method verb-${request.method.toLowerCase()}`}>{request.method}</span>{" "}
          <span class="path">{request.path}</span>
        </h2>
        <button type="button" class="quiet" onClick={onClose}>
          Close
        </button>
      </header>
      <p class="outcome">
        <span class={`status class-${statusClass(response.status)}`}>
          {statusText(response.status)}
        </span>
        <span>{entry.operation ?? "no operation"}</span>
        <span>{vendor ?? "no mock"}</span>
        <span>{entry.durationMs.toFixed(1)} ms</span>
        <time dateTime={entry.at}>{row.time}</time>
        {page && <a href={page}>Reference</a>}
      </p>
      <Explanation entry={entry} />
      <p class="actions">
        <CopyButton label="Copy as curl" what="curl" text={() => curlText(state, row)} />
        {call !== undefined && (
          <CopyButton label="Copy as client call" what="client call" text={() => call} />
        )}
        <CopyButton label="Copy as HAR" what="HAR" text={() => harText(state, row)} />
      </p>
      {isRedacted(entry) && (
        <p class="hint">Credentials are redacted, here and in what is copied: put yours in.</p>
      )}
      <Message title="Request" message={request} />
      <Message title="Answer" message={response} />
    </section>
  );
}

function kebab(name: string): string {
  return name.replace(/([a-z\d])([A-Z])/g, "$1-$2").toLowerCase();
}
