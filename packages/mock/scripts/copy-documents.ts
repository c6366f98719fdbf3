import { copyFileSync, existsSync, mkdirSync, rmSync } from "node:fs";
import { listVendors } from "@carespec/document";

const folder = new URL("../documents/", import.meta.url);

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
for (const { name, bundle } of listVendors()) {
  if (!existsSync(bundle)) {
    process.stderr.write(`${bundle} is missing: run \`npm run build\` from the repository's top\n`);
    process.exit(1);
  }
  copyFileSync(bundle, new URL(`${name}.json`, folder));
}
