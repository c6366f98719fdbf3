import { type Row, statusClass, statusText } from "../requests/row.ts";
import type { AllowedRefusal } from "../server/types.ts";
import { allowanceOf } from "./allowed-text.ts";
import { refusalKind } from "./refusal-kind.ts";

/** Refused requests, and what can be done about each. */
interface TableProps {
  rows: readonly Row[];
  /** Ids of those that nobody expected. */
  unexpected: ReadonlySet<string>;
  onShow(row: Row): void;
  onAllow(refusal: AllowedRefusal): void;
}

/** The refused requests as strict mode sees them, newest first. */
export function RefusalTable({ rows, unexpected, onShow, onAllow }: TableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: wide tables scroll, so the keyboard must reach them
    <section class="table" tabIndex={0} aria-label="Refused requests">
      <table class="refusals">
        <thead>
          <tr>
            <th scope="col">Request</th>
            <th scope="col">Answer</th>
            <th scope="col">What was noticed</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.number}>
              <th scope="row">
                <span class={`method verb-${row.method.toLowerCase()}`}>{row.method}</span>{" "}
                <span class="path" title={row.path}>
                  {row.path}
                </span>
              </th>
              <td>
                <span class={`status class-${statusClass(row.status)}`}>
                  {statusText(row.status)}
                </span>
              </td>
              <td>
                {unexpected.has(row.id) ? (
                  <span class="mark refused">unexpected</span>
                ) : (
                  <span class="mark">expected</span>
                )}{" "}
                {refusalKind(row)} <small title={row.reason}>{row.reason}</small>
              </td>
              <td class="row-actions">
                <button type="button" class="quiet" onClick={() => onShow(row)}>
                  Show<span class="hidden"> request {row.number}</span>
                </button>
                {unexpected.has(row.id) && (
                  <button type="button" class="quiet" onClick={() => onAllow(allowanceOf(row))}>
                    Allow<span class="hidden"> those like request {row.number}</span>
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
