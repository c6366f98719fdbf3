import { readArguments, runCommand, UserError } from "@carespec/command";
import { repositoryRoot } from "@carespec/document";
import { takeBackKilled } from "./house/in-change.ts";
import { renameVendor } from "./rename/rename-vendor.ts";

const USAGE = `
Usage: npm run rename-vendor -- <old> <new>

Gives a vendor another name: folders, package, entry in redocly.yaml, changesets, the lock file and its
name in its own code. Its document keeps what it says.
`;

await runCommand("rename-vendor", async () => {
  const { positionals } = readArguments(USAGE, { allowPositionals: true });
  const [from, to, extra] = positionals;
  if (from === undefined || extra !== undefined)
    throw new UserError("give a vendor's name and its new one");
  if (to === undefined) throw new UserError(`the new name of "${from}" is missing: give both`);
  takeBackKilled(repositoryRoot, "rename-vendor");
  await renameVendor(repositoryRoot, from, to);
});
