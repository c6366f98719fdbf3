import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "@carespec/command";
import { isNode, listVendors, RESERVED_NAMES, VENDOR_NAME } from "@carespec/document";

/** Longest name: it is part of file names, of addresses and of lines of code. */
const LONGEST = 40;

/**
 * Expects a name that a new vendor can have.
 *
 * @throws UserError with the reason and another name that would do
 */
export function expectFreeName(root: string, name: string): void {
  expectLegalName(name);
  const { title } = ownerOf(root, name) ?? {};
  if (title !== undefined)
    throw new UserError(`"${name}" is taken by ${title}: choose another name`);
}

/** Expects the name of a vendor that exists. */
export function expectVendor(root: string, name: string): void {
  const names = listVendors(root).map((vendor) => vendor.name);
  if (names.includes(name)) return;
  throw new UserError(`there is no vendor "${name}": choose from ${names.join(", ")}`);
}

function expectLegalName(name: string): void {
  const reserved = RESERVED_NAMES.get(name);
  if (reserved) throw new UserError(`a vendor cannot be called "${name}", which ${reserved}`);
  const remedy = suggestion(name);
  if (!VENDOR_NAME.test(name)) {
    throw new UserError(
      `a vendor cannot be called "${name}": use lower-case letters, digits and single dashes${remedy}`,
    );
  }
  if (name.length > LONGEST) {
    throw new UserError(
      `the name "${name}" is longer than ${LONGEST} characters: choose a shorter one`,
    );
  }
}

/** A legal name that is near to what was written. */
function suggestion(name: string): string {
  const words =
    name
      .normalize("NFKD")
      .toLowerCase()
      .match(/[a-z0-9]+/g)
      ?.join("-") ?? "";
  const legal = words.replace(/^[\d-]+/, "");
  return legal.length > 2 && VENDOR_NAME.test(legal) && !RESERVED_NAMES.has(legal)
    ? `, such as "${legal}"`
    : "";
}

/** What has a name already: a vendor, a package of the repository, a folder or an address of the docs. */
function ownerOf(root: string, name: string): { title: string } | undefined {
  if (listVendors(root).some((vendor) => vendor.name === name))
    return { title: `the vendor ${name}` };
  for (const file of globSync("{*,*/*,*/*/*}/package.json", {
    cwd: root,
    exclude: (path) => path === "node_modules",
  })) {
    if (file.includes("node_modules")) continue;
    const manifest: unknown = JSON.parse(readFileSync(join(root, file), "utf8"));
    const own = isNode(manifest) ? manifest.name : undefined;
    if (own === `@carespec/${name}` || own === `@carespec/spec-${name}`)
      return { title: `the package ${own}` };
  }
  for (const folder of [`specs/${name}`, `packages/${name}`]) {
    // What builds left of a vendor that is gone takes no name.
    if (existsSync(join(root, folder, "package.json"))) return { title: `the folder ${folder}` };
  }
  const pages = globSync("docs/{src/pages,src/content/docs,public}/*", { cwd: root });
  const page = pages.find(
    (path) =>
      path
        .split("/")
        .at(-1)
        ?.replace(/\.\w+$/, "") === name,
  );
  return page === undefined
    ? undefined
    : { title: `the docs' own pages under /${name}/ (${page})` };
}
