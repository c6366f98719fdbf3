import { useConsole } from "../state/console-state.ts";
import { collectionsOf, type Item, isSame, mayBeRenamed, mayBeTaken } from "./values.ts";

/** What can be done to the values of one collection of the session. */
export function useCollection(vendor: string, collection: string) {
  const { control } = useConsole();
  const put = (values: Item[], mode?: "replace") =>
    control.seed({ [vendor]: { ...(mode && { mode }), [collection]: values } });
  /** The collection as it is now. */
  async function read(): Promise<Item[]> {
    const data = await control.data(vendor);
    return collectionsOf(data[vendor])[collection] ?? [];
  }

  /** Puts something else in the place of a value. */
  async function replace(item: Item, ...others: Item[]): Promise<void> {
    const values = await read();
    const index = values.findIndex((value) => isSame(value, item));
    if (index < 0) throw new Error("This value has changed meanwhile: look at it again");
    await put(values.toSpliced(index, 1, ...others), "replace");
  }

  return {
    /** Adds a value. With the id of another one, the mock refuses it among them all; alone it would replace it. */
    async add(item: Item, all: readonly Item[]): Promise<void> {
      if (mayBeTaken(item, all)) await put([...(await read()), item], "replace");
      else await put([item]);
    },
    /**
     * Changes a value, its id too. Where a member changes that may be the id, since no two values have the
     * same there, the value is replaced: the mock would take it for another one.
     */
    async change(item: Item, changed: Item, all: readonly Item[]): Promise<void> {
      if (mayBeRenamed(item, changed, all)) await replace(item, changed);
      else await put([changed]);
    },
    /** Removes a value from the collection as it is now. */
    remove: (item: Item) => replace(item),
  };
}
