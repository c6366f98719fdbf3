import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { UserError } from "@carespec/command";
import { listVendors, loadVendorFacts, repositoryRoot } from "@carespec/document";
import { type Job, readIfThere } from "./job.ts";
import { generateSkill } from "./skill.ts";

/**
 * What is generated for a vendor of the registry: `src/gen` of its package and `SKILL.md`, wherever the
 * command is started.
 *
 * @param out - another folder for the code, without `SKILL.md`
 * @throws UserError outside the repository, which has the registry, and for an unknown vendor
 */
export function vendorJob(
  given: string | undefined,
  { out, client, cwd }: { out: string | undefined; client: boolean; cwd: string },
): Job {
  const { name, bundle } = vendorOf(given);
  if (!existsSync(bundle)) throw new UserError(`${bundle} is missing: run \`npm run build\` first`);
  return {
    document: bundle,
    folder: out ? resolve(cwd, out) : join(packageOf(name), "src", "gen"),
    isStrict: true,
    api: name,
    product: productOf(name),
    client,
    remedy: "run `npm run generate`",
    ...(out === undefined && {
      more: async (document) => {
        const text = generateSkill(name, document, await loadVendorFacts(name));
        return [[join(packageOf(name), "SKILL.md"), text]];
      },
    }),
  };
}

function vendorOf(name: string | undefined) {
  if (!existsSync(join(repositoryRoot, "redocly.yaml"))) {
    const problem = name
      ? `vendors are known only in their repository, so ${JSON.stringify(name)} is not`
      : "--document is missing";
    throw new UserError(`${problem}: give --document FILE and --out FOLDER`);
  }
  const vendors = listVendors();
  const vendor = vendors.find((entry) => entry.name === name);
  if (vendor) return vendor;
  const known = vendors.map((entry) => entry.name).join(", ");
  if (name === undefined) throw new UserError(`name a vendor (${known}) or give --document FILE`);
  throw new UserError(`unknown vendor ${JSON.stringify(name)}: redocly.yaml names ${known}`);
}

/** A vendor's package and its version, as a `User-Agent` names them. */
function productOf(vendor: string): string | undefined {
  const manifest = readIfThere(join(packageOf(vendor), "package.json"));
  return manifest && `carespec-${vendor}/${JSON.parse(manifest).version}`;
}

function packageOf(vendor: string): string {
  return join(repositoryRoot, "packages", vendor);
}
