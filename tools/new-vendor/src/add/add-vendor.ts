import { UserError } from "@carespec/command";
import { createAsker } from "../cli/ask.ts";
import type { Options } from "../cli/options.ts";
import { expectFreeName } from "../house/vendor-name.ts";
import { addVendors } from "./add-vendors.ts";

/**
 * Adds a vendor to a checkout: all of it, or nothing.
 *
 * @throws UserError with the reason and the remedy; then every file is as it was
 */
export async function addVendor(root: string, options: Options): Promise<void> {
  const asker = createAsker(options.yes);
  try {
    const name = options.name ?? (await asker.ask("Name of the vendor", undefined, (text) => text));
    expectFreeName(root, name);
    expectSource(name, options, asker.isAsking);
    await addVendors(root, [{ ...options, name }], asker);
  } finally {
    asker.close();
  }
}

/** Without a document somebody must say what the first operation is, or leave it to the defaults. */
function expectSource(name: string, { source, yes }: Options, isAsking: boolean): void {
  if (source.kind !== "nothing" || yes || isAsking) return;
  throw new UserError(
    `nothing is known of "${name}", and nobody can be asked here: give --from, --har or --postman, or --yes for an example`,
  );
}
