import { useEffect, useState } from "preact/hooks";
import type { Row } from "../requests/row.ts";
import { useConsole } from "../state/console-state.ts";
import { lineId, RowLine } from "./row-line.tsx";
import { useWindow } from "./use-window.ts";

const WIDE_PX = 33;
const NARROW_PX = 58;
const narrow = matchMedia("(max-width: 44rem)");

/** What the list needs of the view around it. */
interface ListProps {
  /** Opens the details of the selected request. */
  onEnter(): void;
}

/** The requests, newest on top. Arrow keys select one; only the visible lines are in the page. */
export function RowList({ onEnter }: ListProps) {
  const { journal } = useConsole();
  const { rows } = journal.visible.value;
  const selected = journal.selected.value;
  const rowHeight = useRowHeight();
  const count = rows.length;
  const { element, window, onScroll, page, reveal } = useWindow(
    count,
    rowHeight,
    rows.at(-1)?.number ?? 0,
  );
  const at = (index: number) => rows[count - 1 - index];
  const place = selected === undefined ? -1 : journal.place(selected);

  function select(index: number): void {
    const row = at(Math.min(Math.max(index, 0), count - 1));
    if (!row) return;
    journal.selected.value = row.number;
    reveal(journal.place(row.number));
  }

  function onKeyDown(event: KeyboardEvent): void {
    const moves: Record<string, number> = {
      ArrowDown: place + 1,
      j: place + 1,
      ArrowUp: place - 1,
      k: place - 1,
      PageDown: place + page,
      PageUp: place - page,
      Home: 0,
      End: count - 1,
    };
    const to = moves[event.key];
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (to !== undefined) select(to);
    else if ((event.key === "Enter" || event.key === " ") && place >= 0) onEnter();
    else return;
    event.preventDefault();
  }

  function onClick({ target }: MouseEvent): void {
    const line = (target as HTMLElement).closest<HTMLElement>("[data-number]");
    if (!line) return;
    journal.selected.value = Number(line.dataset.number);
    onEnter();
  }

  const lines = [];
  for (let index = window.first; index < window.end; index += 1) {
    const row = at(index) as Row;
    lines.push(
      <RowLine
        key={row.number}
        row={row}
        index={index}
        count={count}
        rowHeight={rowHeight}
        isSelected={row.number === selected}
      />,
    );
  }
  const isDrawn = place >= window.first && place < window.end;
  return (
    <div
      ref={element}
      class="lines"
      role="listbox"
      tabIndex={0}
      aria-label="Requests, newest first"
      {...(isDrawn && selected !== undefined && { "aria-activedescendant": lineId(selected) })}
      onScroll={onScroll}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onFocus={() => place < 0 && select(0)}
    >
      <div class="space" role="presentation" style={{ height: `${count * rowHeight}px` }}>
        {lines}
      </div>
    </div>
  );
}

function useRowHeight(): number {
  const [isNarrow, setNarrow] = useState(narrow.matches);
  useEffect(() => {
    const update = () => setNarrow(narrow.matches);
    narrow.addEventListener("change", update);
    return () => narrow.removeEventListener("change", update);
  }, []);
  return isNarrow ? NARROW_PX : WIDE_PX;
}
