import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readArguments, runCommand, UserError } from "@carespec/command";
import { pagePaths } from "./finish/html-files.ts";
import { siteVendors } from "./model/site-vendor.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

const USAGE = `
Usage: npm run addresses -w docs

Adds the addresses of the built site to the lists of published addresses, which a test keeps. It never
removes one. Takes no arguments.
`;

await runCommand("addresses", async () => {
  readArguments(USAGE);
  const site = join(root, "dist");
  if (!existsSync(site)) throw new UserError("docs/dist is missing: run `npm run build` first");
  const addresses = pagePaths(site).map((path) => path.replace(/\/index\.html$/, "/"));
  const vendors = siteVendors();
  const isVendors = (address: string) =>
    vendors.some(({ name }) => address.startsWith(`${name}/`) || address.startsWith("reference/"));
  add(
    join(root, "test", "addresses.txt"),
    addresses.filter((each) => !isVendors(each)),
  );
  for (const { name, folder } of vendors) {
    const own = addresses.filter((each) => each.startsWith(`${name}/`));
    add(
      join(folder, "test", "addresses.txt"),
      own.map((each) => each.slice(name.length + 1)),
    );
  }
});

function add(file: string, addresses: string[]): void {
  const before = existsSync(file) ? readFileSync(file, "utf8").split("\n") : [];
  // A folder's own page is an empty line otherwise.
  const written = addresses.map((address) => (address === "" ? "index.html" : address));
  const lines = [...new Set([...before, ...written])].filter(Boolean).toSorted();
  writeFileSync(file, `${lines.join("\n")}\n`);
}
