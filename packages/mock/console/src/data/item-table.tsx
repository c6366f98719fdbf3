import { useState } from "preact/hooks";
import { CellEditor } from "./cell-editor.tsx";
import { type Cell, useGrid } from "./use-grid.ts";
import { cellText, type Item, isPlainValue, typedOver } from "./values.ts";

/** What the table shows, and what it asks for. */
interface TableProps {
  label: string;
  items: readonly Item[];
  columns: readonly string[];
  /** Resolves to whether the value was taken. */
  onChange(item: Item, changed: Item): Promise<boolean>;
  onOpen(item: Item): void;
  onRemove(item: Item): void;
}

/** The values of a collection as a table whose cells can be edited. */
export function ItemTable({ label, items, columns, onChange, onOpen, onRemove }: TableProps) {
  const [editing, setEditing] = useState<Cell>();
  const grid = useGrid(items.length, columns.length + 2);

  function edit(item: Item, cell: Cell): void {
    const column = columns[cell.column] as string;
    if (isPlainValue(item[column])) setEditing(cell);
    else onOpen(item);
  }

  async function save(item: Item, cell: Cell, text: string, hasFocus: boolean): Promise<boolean> {
    const column = columns[cell.column] as string;
    const changed = { ...item, [column]: typedOver(item[column], text) };
    const isSaved = cellText(item[column]) === text || (await onChange(item, changed));
    if (isSaved) setEditing(undefined);
    if (isSaved && hasFocus) grid.focus(cell);
    return isSaved;
  }

  return (
    <section class="table" aria-label={`Table of ${label}`}>
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its cells take keys */}
      <table ref={grid.table} role="grid" aria-label={label} onKeyDown={grid.onKeyDown}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
            <th scope="col" class="row-actions">
              <span class="hidden">Edit or delete</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map((item, row) => (
            // Values have no id that this page knows.
            <tr key={row}>
              {columns.map((column, index) => {
                const cell = { row, column: index };
                const isEdited = editing?.row === row && editing.column === index;
                const text = cellText(item[column]);
                return isEdited ? (
                  <td key={column} class="is-edited">
                    <CellEditor
                      label={`${column} of row ${row + 1}`}
                      text={text}
                      onSave={(typed, hasFocus) => save(item, cell, typed, hasFocus)}
                      onCancel={() => {
                        setEditing(undefined);
                        grid.focus(cell);
                      }}
                    />
                  </td>
                ) : (
                  <td
                    key={column}
                    {...grid.cell(row, index)}
                    class={`value is-${item[column] === null ? "null" : typeof item[column]}`}
                    title={text.length > 40 ? text : undefined}
                    onDblClick={() => edit(item, cell)}
                    onKeyDown={(event) => {
                      if (event.key !== "Enter" && event.key !== "F2") return;
                      event.preventDefault();
                      edit(item, cell);
                    }}
                  >
                    {text}
                  </td>
                );
              })}
              <td class="row-actions">
                <button
                  type="button"
                  class="quiet"
                  {...grid.cell(row, columns.length)}
                  onClick={() => onOpen(item)}
                >
                  Edit<span class="hidden"> row {row + 1}</span>
                </button>
                <button
                  type="button"
                  class="quiet"
                  {...grid.cell(row, columns.length + 1)}
                  onClick={() => onRemove(item)}
                >
                  Delete<span class="hidden"> row {row + 1}</span>
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
