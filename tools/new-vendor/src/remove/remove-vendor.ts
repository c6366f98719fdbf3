import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "@carespec/command";
import { createAsker } from "../cli/ask.ts";
import { editChangesets, isOwnChangeset } from "../house/changesets.ts";
import { inChange } from "../house/in-change.ts";
import { install } from "../house/install.ts";
import { withoutWorkspaces } from "../house/lock-file.ts";
import { mentionsOf } from "../house/mentions.ts";
import { withoutEntry } from "../house/registry.ts";
import { expectVendor } from "../house/vendor-name.ts";
import { keepUncommitted } from "./keep-uncommitted.ts";

/**
 * Removes a vendor from a checkout: its two folders, its entry, what changesets say of its client, and
 * its part of the lock file. What others say of it is told.
 *
 * @throws UserError with the reason; then every file is as it was
 */
export async function removeVendor(root: string, name: string, yes: boolean): Promise<void> {
  expectVendor(root, name);
  const asker = createAsker(yes);
  try {
    if (asker.isAsking)
      await asker.ask(`Remove specs/${name} and packages/${name}? yes or no`, undefined, expectYes);
  } finally {
    asker.close();
  }
  const folders = [`specs/${name}`, `packages/${name}`];
  const kept = await keepUncommitted(root, name, folders);
  await inChange(root, "remove-vendor", async (change, signal) => {
    change.write(
      "redocly.yaml",
      withoutEntry(readFileSync(join(root, "redocly.yaml"), "utf8"), name),
    );
    for (const path of folders) {
      if (existsSync(join(root, path))) change.take(path);
    }
    for (const { path, text } of editChangesets(root, `@carespec/${name}`, () => undefined)) {
      if (text === undefined || isOwnChangeset(path, name)) change.take(path);
      else change.write(path, text);
    }
    const lock = readFileSync(join(root, "package-lock.json"), "utf8");
    change.write("package-lock.json", withoutWorkspaces(lock, folders));
    await install(root, { folder: root, signal });
  });
  const mentions = await mentionsOf(root, name);
  process.stdout.write(
    `Removed ${name}: its two folders, its entry, its changesets, its part of the lock file.\n`,
  );
  if (kept !== undefined) process.stdout.write(`What was not committed is kept in ${kept}\n`);
  if (mentions.length > 0)
    process.stdout.write(`These files still name it: ${mentions.join(", ")}\n`);
}

function expectYes(text: string): void {
  if (!/^y(es)?$/i.test(text)) throw new UserError("nothing was removed: answer yes to remove it");
}
