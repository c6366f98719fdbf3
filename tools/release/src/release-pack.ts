import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { makeFolder, readArguments, runCommand, UserError } from "@carespec/command";
import { repositoryRoot } from "@carespec/document";
import { listUnpublished } from "./list-unpublished.ts";
import { configuredRegistry } from "./npm.ts";
import { type PackedPackage, packAll } from "./pack.ts";
import { expectRepositoryAddress } from "./repository.ts";
import { writeSboms } from "./sbom.ts";
import { createWorkplace } from "./workplace.ts";

const USAGE = `
Usage: npm run release:pack -- --out FOLDER [--all]

Packs the packages whose version the registry does not have, for a release: tarballs, what each brings
(CycloneDX and SPDX), release.tsv (name, version, tarball; those that others depend on first) and
SHA256SUMS. Publishes nothing.

  --out FOLDER  where to write; must be empty or missing
  --all         every package, without a question to the registry
`;

await runCommand("release:pack", async () => {
  const { values } = readArguments(USAGE, {
    options: { out: { type: "string" }, all: { type: "boolean", default: false } },
  });
  if (values.out === undefined) throw new UserError("say where to write: --out FOLDER");
  const out = resolve(process.env.INIT_CWD ?? "", values.out);
  if (existsSync(out) && readdirSync(out).length > 0) {
    throw new UserError(`${values.out} is not empty: give an empty folder`);
  }
  expectRepositoryAddress();
  const { folder, remove } = createWorkplace();
  try {
    makeFolder(out);
    const packed = await packAll(out);
    rmSync(join(out, "staged"), { recursive: true });
    const fresh = values.all
      ? packed
      : await listUnpublished(packed, await configuredRegistry(repositoryRoot));
    for (const one of fresh) await writeSboms(one, packed, folder);
    for (const { tarball } of packed.filter((one) => !fresh.includes(one))) rmSync(tarball);
    writeFileSync(join(out, "release.tsv"), table(inOrder(fresh)));
    writeFileSync(join(out, "SHA256SUMS"), sums(out));
    const names = fresh.map(({ name, manifest }) => `${name} ${manifest.version}`);
    console.log(
      names.length > 0
        ? `packed ${names.join(", ")} into ${values.out}`
        : "nothing to release: the registry has every version",
    );
  } finally {
    remove();
  }
});

/** Packages on which others depend come first, so that whoever installs early finds them. */
function inOrder(packed: PackedPackage[]): PackedPackage[] {
  const depth = (one: PackedPackage): number => {
    const own = Object.keys(one.manifest.dependencies ?? {});
    const below = packed.filter(({ name }) => own.includes(name)).map(depth);
    return below.length > 0 ? 1 + Math.max(...below) : 0;
  };
  return packed.toSorted((one, other) => depth(one) - depth(other));
}

function table(packed: PackedPackage[]): string {
  return packed
    .map(({ name, manifest, tarball }) => `${name}\t${manifest.version}\t${basename(tarball)}\n`)
    .join("");
}

/** In the form that `sha256sum --check` reads. */
function sums(folder: string): string {
  return readdirSync(folder)
    .toSorted()
    .map((file) => {
      const hash = createHash("sha256").update(readFileSync(join(folder, file)));
      return `${hash.digest("hex")}  ${file}\n`;
    })
    .join("");
}
