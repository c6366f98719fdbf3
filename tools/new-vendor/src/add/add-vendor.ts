import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "@carespec/command";
import { createAsker } from "../cli/ask.ts";
import type { Options } from "../cli/options.ts";
import { finishVendor } from "../house/finish-vendor.ts";
import { inChange } from "../house/in-change.ts";
import { withEntry } from "../house/registry.ts";
import { expectFreeName } from "../house/vendor-name.ts";
import { buildVendor } from "./build-vendor.ts";
import { changesetOf } from "./changeset.ts";
import { draftVendor } from "./draft-vendor.ts";
import { reportOf } from "./report.ts";

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
    const print = (text: string) => void process.stdout.write(`${text}\n`);
    await inChange(root, "new-vendor", async (change, signal) => {
      const place = { folder: change.workplace, signal };
      print(`Reading ${options.source.file || "what is known"} …`);
      const draft = await draftVendor(root, place, { ...options, name }, asker);
      asker.close();
      const plan = await buildVendor(root, place, draft);
      for (const [copy, place] of [
        ["specs", `specs/${name}`],
        ["client", `packages/${name}`],
      ] as const) {
        if (existsSync(join(root, place))) change.take(place);
        change.place(join(change.workplace, copy), place);
      }
      change.write(
        "redocly.yaml",
        withEntry(readFileSync(join(root, "redocly.yaml"), "utf8"), name),
      );
      change.write(`.changeset/${name}-client.md`, changesetOf(plan));
      change.keep("package-lock.json");
      print("Installing and generating …");
      await finishVendor(root, signal, name);
      print(reportOf(plan));
    });
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
