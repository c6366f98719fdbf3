import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { UserError } from "@carespec/command";
import { Extractor, ExtractorConfig, ExtractorLogLevel } from "@microsoft/api-extractor";
import { declarationsOf, expectBuilt, type PublishedPackage } from "../packages/list-published.ts";

/**
 * Writes the reports of a package, and removes those of entry points that are gone.
 *
 * @returns the files that changed, from the top
 * @throws UserError where the package is not built
 */
export function writeReports(published: PublishedPackage, top: string): string[] {
  return withFresh(published, (fresh) => {
    const target = join(published.folder, "api");
    const files = differences(fresh, target);
    mkdirSync(target, { recursive: true });
    for (const file of files) {
      if (existsSync(join(fresh, file))) cpSync(join(fresh, file), join(target, file));
      else rmSync(join(target, file));
    }
    return files.map((file) => shown(join(target, file), top));
  });
}

/**
 * Lists the reports of a package that are out of date, missing or too many. A package without any has none
 * to keep.
 *
 * @throws UserError where the package is not built
 */
export function staleReports(published: PublishedPackage, top: string): string[] {
  const target = join(published.folder, "api");
  if (!existsSync(target)) return [];
  return withFresh(published, (fresh) =>
    differences(fresh, target).map((file) => shown(join(target, file), top)),
  );
}

function differences(fresh: string, target: string): string[] {
  const files = [fresh, target].flatMap((folder) => globSync("*.api.md", { cwd: folder }));
  const read = (folder: string, file: string) => {
    const path = join(folder, file);
    return existsSync(path) ? readFileSync(path, "utf8").replaceAll("\r\n", "\n") : undefined;
  };
  return [...new Set(files)].toSorted().filter((file) => read(fresh, file) !== read(target, file));
}

function shown(path: string, top: string): string {
  return relative(top, path).replaceAll("\\", "/");
}

function withFresh<T>(published: PublishedPackage, use: (folder: string) => T): T {
  expectBuilt(published);
  const folder = mkdtempSync(join(tmpdir(), "carespec-reports-"));
  try {
    for (const [subpath, file] of declarationsOf(published.manifest)) {
      report(published, { entry: join(published.folder, file), name: reportName(subpath), folder });
    }
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** `.` is `index`, `./validate/operations` is `validate-operations`. */
function reportName(subpath: string): string {
  return subpath === "." ? "index" : subpath.slice(2).replaceAll("/", "-");
}

function report(
  { name: packageName, folder: packageFolder }: PublishedPackage,
  { entry, name, folder }: { entry: string; name: string; folder: string },
): void {
  const none = { default: { logLevel: ExtractorLogLevel.None } };
  const config = ExtractorConfig.prepare({
    configObject: {
      projectFolder: packageFolder,
      mainEntryPointFilePath: entry,
      newlineKind: "lf",
      compiler: { overrideTsconfig: { compilerOptions: COMPILER, files: [entry] } },
      apiReport: {
        enabled: true,
        reportFolder: folder,
        reportTempFolder: join(folder, "temporary"),
        reportFileName: `${name}.api.md`,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: none,
        extractorMessageReporting: none,
        tsdocMessageReporting: none,
      },
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: join(packageFolder, "package.json"),
  });
  const errors: string[] = [];
  const { succeeded } = Extractor.invoke(config, {
    localBuild: true,
    messageCallback(message) {
      if (message.logLevel === ExtractorLogLevel.Error) errors.push(message.text);
      message.handled = true;
    },
  });
  if (succeeded) return;
  throw new UserError(`${packageName} has no API report for ${entry}: ${errors.join("; ")}`);
}

const COMPILER = {
  strict: true,
  skipLibCheck: true,
  target: "es2022",
  lib: ["es2023", "dom", "dom.iterable"],
  module: "nodenext",
  moduleResolution: "nodenext",
  types: ["node"],
};
