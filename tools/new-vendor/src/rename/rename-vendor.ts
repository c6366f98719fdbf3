import {
  cpSync,
  existsSync,
  globSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { listVendors } from "@carespec/document";
import { finishVendors } from "../house/finish-vendors.ts";
import { inChange } from "../house/in-change.ts";
import { withoutWorkspaces } from "../house/lock-file.ts";
import { mentionsOf } from "../house/mentions.ts";
import { renamedEntry } from "../house/registry.ts";
import { expectFreeName, expectVendor } from "../house/vendor-name.ts";
import { identifiersWith, renameText } from "./rename-text.ts";
import { renamedChangesets } from "./renamed-changesets.ts";

/** What builds and tests write, and would write again. */
const WRITTEN = new Set(["dist", ".turbo", "tmp"]);

/**
 * Gives a vendor another name: its folders, package, entry, changesets and its name in its own code.
 * What its document says stays as it is, and so do its titles.
 *
 * @throws UserError with the reason; then every file is as it was
 */
export async function renameVendor(root: string, from: string, to: string): Promise<void> {
  expectVendor(root, from);
  expectFreeName(root, to);
  await inChange(root, "rename-vendor", async (change, signal) => {
    const kept = documentNames(join(root, "specs", from), from);
    for (const place of ["specs", "packages"]) {
      const copy = join(change.workplace, place);
      copyRenamed(join(root, place, from), copy, { from, to, kept });
      change.take(`${place}/${from}`);
      if (existsSync(join(root, place, to))) change.take(`${place}/${to}`);
      change.place(copy, `${place}/${to}`);
    }
    change.write(
      "redocly.yaml",
      renamedEntry(readFileSync(join(root, "redocly.yaml"), "utf8"), from, to),
    );
    const vendors = listVendors(root).map(({ name }) => name);
    for (const changeset of renamedChangesets(root, { from, to, vendors })) {
      if (changeset.from !== changeset.to) change.take(changeset.from);
      change.write(changeset.to, changeset.text);
    }
    const lock = readFileSync(join(root, "package-lock.json"), "utf8");
    change.write(
      "package-lock.json",
      withoutWorkspaces(lock, [`specs/${from}`, `packages/${from}`]),
    );
    await finishVendors(root, signal, [to]);
  });
  const mentions = await mentionsOf(root, from);
  process.stdout.write(
    `Renamed ${from} to ${to}: folders, package, entry, changesets, names in its code.\n`,
  );
  process.stdout.write(`Addresses of the mock and of the docs begin with /${to}/ now.\n`);
  if (mentions.length > 0)
    process.stdout.write(`These files still name ${from}: ${mentions.join(", ")}\n`);
}

/** Identifiers with the vendor's name that its document has: they are names of its API. */
function documentNames(folder: string, name: string): Set<string> {
  const files = globSync("{openapi.yaml,{paths,webhooks,components}/**/*.yaml}", { cwd: folder });
  const texts = files.map((path) => readFileSync(join(folder, path), "utf8"));
  return new Set(texts.flatMap((text) => text.match(identifiersWith(name)) ?? []));
}

function copyRenamed(
  source: string,
  target: string,
  { from, to, kept }: { from: string; to: string; kept: ReadonlySet<string> },
): void {
  const filter = (path: string) => !WRITTEN.has(basename(path)) || path === source;
  cpSync(source, target, { recursive: true, verbatimSymlinks: true, filter });
  const files = globSync("**/*", {
    cwd: target,
    exclude: (path) => path === "node_modules" || path === "vendor",
  });
  for (const path of files) {
    const file = join(target, path);
    if (!existsSync(file) || !statSync(file).isFile()) continue;
    const text = readFileSync(file, "utf8");
    const renamed = renameText(path, text, from, to, kept);
    if (renamed !== text) writeFileSync(file, renamed);
    const name = basename(file).replace(from, to);
    if (name !== basename(file)) renameSync(file, join(dirname(file), name));
  }
}
