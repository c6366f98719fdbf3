import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "@carespec/command";
import { repositoryRoot } from "@carespec/document";
import { npm } from "./npm.ts";
import { listPublishable, type Publishable } from "./workspace.ts";

/** A package as it would be published. */
export interface PackedPackage extends Publishable {
  /** Path of its `.tgz`. */
  tarball: string;
  /** Paths inside the package, without the leading `package/`. */
  files: string[];
}

interface PackReport {
  name: string;
  filename: string;
  files: { path: string }[];
}

/**
 * Packs every publishable package into a folder, by the same npm that publishes.
 *
 * @throws UserError where a package has not been built
 */
export async function packAll(folder: string): Promise<PackedPackage[]> {
  const packages = listPublishable();
  for (const { name, folder: source } of packages) {
    if (existsSync(join(source, "dist"))) continue;
    throw new UserError(`${name} is not built: run \`npm run build\` first`);
  }
  mkdirSync(folder, { recursive: true });
  const workspaces = packages.flatMap(({ name }) => ["--workspace", name]);
  const args = ["pack", "--json", "--pack-destination", folder, ...workspaces];
  const reports: PackReport[] = Object.values(
    JSON.parse(await npm(args, { cwd: repositoryRoot })) as PackReport[],
  );
  return packages.map((publishable) => {
    const report = reports.find(({ name }) => name === publishable.name);
    if (!report) throw new UserError(`npm packed no ${publishable.name}`);
    const files = report.files.map(({ path }) => path);
    return { ...publishable, tarball: join(folder, report.filename), files };
  });
}
