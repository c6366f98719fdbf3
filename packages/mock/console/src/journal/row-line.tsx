import { type Row, statusClass, statusText } from "../requests/row.ts";

/** What a line of the list shows. */
interface LineProps {
  row: Row;
  /** Where it is in the list, from 0. */
  index: number;
  count: number;
  rowHeight: number;
  isSelected: boolean;
}

/** The id by which the list names its selected line. */
export const lineId = (number: number) => `request-${number}`;

/** One request of the list. */
export function RowLine({ row, index, count, rowHeight, isSelected }: LineProps) {
  const duration = row.durationMs < 10 ? row.durationMs.toFixed(1) : Math.round(row.durationMs);
  return (
    // The list takes keys and clicks, and names the line that they select.
    <div
      id={lineId(row.number)}
      role="option"
      tabIndex={-1}
      class="line"
      data-number={row.number}
      aria-selected={isSelected}
      aria-posinset={index + 1}
      aria-setsize={count}
      style={{ top: `${index * rowHeight}px` }}
    >
      <time>{row.time}</time>
      <span class={`status class-${statusClass(row.status)}`}>{statusText(row.status)}</span>
      <span class={`method verb-${row.method.toLowerCase()}`}>{row.method}</span>
      <span class="path" title={row.path}>
        {row.path}
      </span>
      <span class="operation">{row.operation ?? (row.vendor === null ? "no mock" : "")}</span>
      <span class="marks">
        {row.fault && <span class="mark fault">{row.fault}</span>}
        {row.reason && !row.fault && <span class="mark refused">refused</span>}
        {row.isBreach && <span class="mark fault">differs</span>}
        {row.upstream && !row.isBreach && <span class="mark">forwarded</span>}
      </span>
      <span class="duration">{duration} ms</span>
    </div>
  );
}
