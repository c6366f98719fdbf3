import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { siteVendors } from "../src/model/site-vendor.ts";
import { builtPages, dist } from "./support/built-site.ts";

const RULE = "An address that was published stays: keep the page, or put a redirect in its place.";

/** The lists of addresses that were published: the site's own and each vendor's that was released. */
const lists = [
  { name: "the site", file: fileURLToPath(new URL("addresses.txt", import.meta.url)), prefix: "" },
  ...siteVendors().map(({ name, folder }) => ({
    name,
    file: join(folder, "test", "addresses.txt"),
    prefix: `${name}/`,
  })),
].filter(({ file }) => existsSync(file));

/** A new vendor has no list until its pages are published. */
const isUnpublished = (address: string) =>
  siteVendors().some(
    ({ name }) =>
      address.startsWith(`${name}/`) && lists.every(({ prefix }) => prefix !== `${name}/`),
  );

const read = (file: string) => readFileSync(file, "utf8").split("\n").filter(Boolean);

test.each(lists)("every published address of $name still answers", ({ file, prefix }) => {
  const published = read(file);
  expect(published.length).toBeGreaterThan(3);
  const gone = published.filter(
    (address) => !existsSync(join(dist, prefix, address.replace(/\/$/, "/index.html"))),
  );
  expect(gone, RULE).toEqual([]);
});

test("every page of the site is in a list, so that it is kept from now on", () => {
  const known = new Set(
    lists.flatMap(({ file, prefix }) => read(file).map((each) => prefix + each)),
  );
  const missing = builtPages()
    .map(({ path }) => path.replace(/\/index\.html$/, "/"))
    .filter((address) => !known.has(address.replace(/^([^/]+\/)$/, "$1index.html")))
    .filter((address) => !known.has(address) && !address.startsWith("reference/"))
    .filter((address) => !isUnpublished(address));
  expect(missing, "run `npm run addresses -w docs`").toEqual([]);
});
