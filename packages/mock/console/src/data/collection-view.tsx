import { useState } from "preact/hooks";
import { Confirm } from "../ui/dialog.tsx";
import { JsonDialog } from "../ui/json-dialog.tsx";
import { Problem } from "../ui/problem.tsx";
import { useAction } from "../ui/use-action.ts";
import { ItemTable } from "./item-table.tsx";
import { useCollection } from "./use-collection.ts";
import { columnsOf, type Item } from "./values.ts";

/** Values that are shown at once. */
const PAGE = 50;

/** One collection, and a text that its shown values hold. */
interface CollectionProps {
  vendor: string;
  collection: string;
  items: readonly Item[];
  text: string;
  onChanged(): void;
}

/** One collection as a table, page by page. */
export function CollectionView({ vendor, collection, items, text, onChanged }: CollectionProps) {
  const [page, setPage] = useState(0);
  const [opened, setOpened] = useState<{ title: string; item: Item; isNew?: true }>();
  const [removed, setRemoved] = useState<Item>();
  const { add, change: changeItem, remove } = useCollection(vendor, collection);
  const action = useAction();

  const word = text.trim().toLowerCase();
  const fitting = word
    ? items.filter((item) => JSON.stringify(item).toLowerCase().includes(word))
    : items;
  const pages = Math.max(1, Math.ceil(fitting.length / PAGE));
  const current = Math.min(page, pages - 1);
  const shown = fitting.slice(current * PAGE, (current + 1) * PAGE);

  async function change(work: () => Promise<unknown>, done: string): Promise<boolean> {
    const isDone = await action.run(work, done);
    onChanged();
    return isDone;
  }

  return (
    <>
      <p class="actions">
        <button
          type="button"
          onClick={() => {
            const item = (items.at(-1) ?? {}) as Item;
            setOpened({ title: `Add to ${collection}`, item, isNew: true });
          }}
        >
          Add…
        </button>
        {pages > 1 && (
          <>
            <button type="button" disabled={current === 0} onClick={() => setPage(current - 1)}>
              Previous
            </button>
            <span>
              {current + 1} of {pages}
            </span>
            <button
              type="button"
              disabled={current === pages - 1}
              onClick={() => setPage(current + 1)}
            >
              Next
            </button>
          </>
        )}
      </p>
      <Problem of={action.problem} />
      {shown.length > 0 ? (
        <ItemTable
          label={collection}
          items={shown}
          columns={columnsOf(items)}
          onChange={(item, changed) =>
            change(() => changeItem(item, changed, items), "The value is changed")
          }
          onOpen={(item) => setOpened({ title: `Edit a value of ${collection}`, item })}
          onRemove={setRemoved}
        />
      ) : (
        <p class="empty">
          {items.length === 0 ? "The collection is empty." : "No value fits the filter."}
        </p>
      )}
      {opened && (
        <JsonDialog
          {...opened}
          done="The value is in the session"
          onSave={async (changed) => {
            await (opened.isNew ? add(changed, items) : changeItem(opened.item, changed, items));
            onChanged();
          }}
          onClose={() => setOpened(undefined)}
        />
      )}
      {removed && (
        <Confirm
          title="Delete the value?"
          text={`It is gone from ${collection} in this session. The mock's own data, which other sessions begin with, stay.`}
          action="Delete"
          onConfirm={() => change(() => remove(removed), "The value is deleted")}
          onClose={() => setRemoved(undefined)}
        />
      )}
    </>
  );
}
