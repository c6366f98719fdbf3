import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runCommand, UserError } from "@carespec/command";
import { listVendors, readDocument, repositoryRoot } from "@carespec/document";
import { checkArrows } from "./check-arrows.ts";
import { checkDependencies } from "./check-dependencies.ts";
import { checkFolders } from "./check-folders.ts";
import { checkNames } from "./check-names.ts";
import { type Finding, formatFinding } from "./finding.ts";
import { readPublishedPackages } from "./published-packages.ts";
import { listRepositoryFiles } from "./repository-files.ts";
import { readSourceFiles } from "./source-files.ts";
import { readWorkspaces } from "./workspaces.ts";

const vendors = listVendors().map(({ name }) => name);
const paths = listRepositoryFiles(repositoryRoot);

const checks: Record<string, () => Finding[]> = {
  arrows() {
    const workspaces = readWorkspaces(repositoryRoot);
    const files = readSourceFiles(repositoryRoot, paths);
    const published = readPublishedPackages(repositoryRoot, workspaces.values());
    return [
      ...checkArrows(files, { workspaces, vendors }),
      ...checkFolders(files, [...workspaces.values()]),
      ...checkDependencies(files, published, workspaces),
    ];
  },
  names() {
    const read = (path: string) => readFileSync(join(repositoryRoot, path), "utf8");
    return checkNames(
      paths.map((path) => ({ path, text: read(path) })),
      listVendors().map(({ name, root }) => ({ name, title: readDocument(root).info.title })),
    );
  },
};

// `node src/main.ts names` runs one check, without an argument all of them.
await runCommand("boundaries", () => {
  const chosen = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(checks);
  const findings = chosen.flatMap((name) => {
    const check = checks[name];
    if (check) return check();
    throw new UserError(`unknown check "${name}": choose from ${Object.keys(checks).join(", ")}`);
  });
  for (const finding of findings) console.error(formatFinding(finding));
  if (findings.length > 0) process.exitCode = 1;
});
