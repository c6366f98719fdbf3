import { useConsole } from "../state/console-state.ts";
import { collectionsOf, type Item, isSame } from "./values.ts";

/** What can be done to the values of one collection of the session. */
export function useCollection(vendor: string, collection: string) {
  const { control } = useConsole();
  const put = (values: Item[], mode?: "replace") =>
    control.seed({ [vendor]: { ...(mode && { mode }), [collection]: values } });
  return {
    /** Adds a value, or changes the one with the same id. */
    put: (item: Item) => put([item]),
    /** Removes a value from the collection as it is now. */
    async remove(item: Item): Promise<void> {
      const data = await control.data(vendor);
      const values = collectionsOf(data[vendor])[collection] ?? [];
      const index = values.findIndex((value) => isSame(value, item));
      if (index < 0) throw new Error("This value has changed meanwhile: look at it again");
      await put(values.toSpliced(index, 1), "replace");
    },
  };
}
