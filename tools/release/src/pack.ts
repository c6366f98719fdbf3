import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "@carespec/command";
import { repositoryRoot } from "@carespec/document";
import { npm } from "./npm.ts";
import { stage } from "./stage.ts";
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
 * Packs every publishable package into a folder, without sources, by the same npm that publishes.
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
  const listed = await npmPack(["--dry-run", ...workspaces], repositoryRoot);
  const staged = packages.map((publishable) => {
    const target = join(folder, "staged", publishable.name);
    stage(publishable, filesOf(listed(publishable.name)), target);
    return target;
  });
  const report = await npmPack(["--pack-destination", folder, ...staged], folder);
  return packages.map((publishable) => {
    const packed = report(publishable.name);
    return { ...publishable, tarball: join(folder, packed.filename), files: filesOf(packed) };
  });
}

/** Runs `npm pack` and returns its report on each package. */
async function npmPack(args: string[], cwd: string): Promise<(name: string) => PackReport> {
  const output = await npm(["pack", "--json", ...args], { cwd });
  const reports: PackReport[] = Object.values(JSON.parse(output) as PackReport[]);
  return (name) => {
    const report = reports.find((one) => one.name === name);
    if (!report) throw new UserError(`npm packed no ${name}`);
    return report;
  };
}

function filesOf({ files }: PackReport): string[] {
  return files.map(({ path }) => path);
}
