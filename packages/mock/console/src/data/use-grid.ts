import { useRef, useState } from "preact/hooks";

/** A cell by its row and column, from 0. */
export interface Cell {
  row: number;
  column: number;
}

/** Rows that Page Up and Page Down move by. */
const PAGE = 10;

/**
 * A table in which one cell at a time takes the focus, and keys move it. Each cell that can have it
 * needs `data-cell` with what {@link cellKey} gives.
 */
export function useGrid(rows: number, columns: number) {
  const table = useRef<HTMLTableElement>(null);
  const [wanted, setActive] = useState<Cell>({ row: 0, column: 0 });
  const active = {
    row: Math.min(wanted.row, Math.max(rows - 1, 0)),
    column: Math.min(wanted.column, Math.max(columns - 1, 0)),
  };

  function focus(cell: Cell): void {
    setActive(cell);
    const find = () => table.current?.querySelector<HTMLElement>(`[data-cell="${cellKey(cell)}"]`);
    // A cell that was edited comes back only when it is drawn.
    const found = find();
    if (found) found.focus();
    else requestAnimationFrame(() => find()?.focus());
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if ((event.target as HTMLElement).closest("input")) return;
    const { row, column } = active;
    const moves: Record<string, Cell> = {
      ArrowDown: { row: row + 1, column },
      ArrowUp: { row: row - 1, column },
      ArrowRight: { row, column: column + 1 },
      ArrowLeft: { row, column: column - 1 },
      Home: { row, column: 0 },
      End: { row, column: columns - 1 },
      PageDown: { row: Math.min(row + PAGE, rows - 1), column },
      PageUp: { row: Math.max(row - PAGE, 0), column },
    };
    const to = moves[event.key];
    if (!to) return;
    event.preventDefault();
    if (to.row < 0 || to.row >= rows || to.column < 0 || to.column >= columns) return;
    focus(to);
  }

  return {
    table,
    onKeyDown,
    focus,
    setActive,
    /** What a cell needs to be one of the grid. */
    cell: (row: number, column: number) => ({
      "data-cell": cellKey({ row, column }),
      tabIndex: row === active.row && column === active.column ? 0 : -1,
      onFocus: () => setActive({ row, column }),
    }),
  };
}

const cellKey = ({ row, column }: Cell) => `${row}:${column}`;
