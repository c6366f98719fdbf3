import { readArguments, runCommand, UserError } from "@carespec/command";
import { repositoryRoot } from "@carespec/document";
import { takeBackKilled } from "./house/in-change.ts";
import { removeVendor } from "./remove/remove-vendor.ts";

const USAGE = `
Usage: npm run remove-vendor -- <name> [--yes]

Removes a vendor: specs/<name>, packages/<name>, its entry in redocly.yaml, what changesets say of its
client, and its part of the lock file.

  --yes  do not ask
`;

await runCommand("remove-vendor", async () => {
  const { values, positionals } = readArguments(USAGE, {
    allowPositionals: true,
    options: { yes: { type: "boolean", default: false } },
  });
  const [name, extra] = positionals;
  if (name === undefined || extra !== undefined) throw new UserError("give the name of one vendor");
  takeBackKilled(repositoryRoot, "remove-vendor");
  await removeVendor(repositoryRoot, name, values.yes);
});
