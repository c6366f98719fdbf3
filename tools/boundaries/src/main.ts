import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readArguments, runCommand, UserError } from "@carespec/command";
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

const USAGE = `
Usage: node tools/boundaries/src/main.ts [arrows] [names]

Checks what files import, and where vendors are named. Without a check it runs both.
`;

const checks: Record<string, () => Finding[]> = {
  arrows() {
    const vendors = listVendors().map(({ name }) => name);
    const workspaces = readWorkspaces(repositoryRoot);
    const files = readSourceFiles(repositoryRoot, listRepositoryFiles(repositoryRoot));
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
      listRepositoryFiles(repositoryRoot).map((path) => ({ path, text: read(path) })),
      listVendors().map(({ name, root, folder }) => ({
        name,
        title: readDocument(root).info.title,
        ordinaryIn: ordinaryUses(folder),
      })),
    );
  },
};

/** The files that use a vendor's name as an ordinary word, as its folder lists them. */
function ordinaryUses(folder: string): string[] {
  const file = join(folder, "ordinary-word.txt");
  return existsSync(file) ? readFileSync(file, "utf8").split("\n").filter(Boolean) : [];
}

await runCommand("boundaries", () => {
  const { positionals } = readArguments(USAGE, { allowPositionals: true });
  const chosen = positionals.length > 0 ? positionals : Object.keys(checks);
  const findings = chosen.flatMap((name) => {
    const check = checks[name];
    if (check) return check();
    throw new UserError(`unknown check "${name}": choose from ${Object.keys(checks).join(", ")}`);
  });
  for (const finding of findings) console.error(formatFinding(finding));
  if (findings.length > 0) process.exitCode = 1;
});
