import { runCommand } from "@carespec/command";
import { repositoryRoot } from "@carespec/document";
import { addVendor } from "./add/add-vendor.ts";
import { readOptions } from "./cli/options.ts";

await runCommand("new-vendor", async () => {
  const options = readOptions(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd());
  await addVendor(repositoryRoot, options);
});
