import { runCommand, UserError } from "@carespec/command";
import { repositoryRoot } from "@carespec/document";
import { addFolder } from "./add/add-folder.ts";
import { addVendor } from "./add/add-vendor.ts";
import { readOptions } from "./cli/options.ts";
import { takeBackKilled } from "./house/in-change.ts";
import { updateVendor } from "./update/update-vendor.ts";

await runCommand("new-vendor", async () => {
  const options = readOptions(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd());
  takeBackKilled(repositoryRoot, "new-vendor");
  if (options.fromFolder !== undefined)
    return addFolder(repositoryRoot, options.fromFolder, options);
  if (options.update === undefined) return addVendor(repositoryRoot, options);
  if (options.name === undefined)
    throw new UserError("the name of the vendor to update is missing");
  return updateVendor(repositoryRoot, options.name, options.update);
});
