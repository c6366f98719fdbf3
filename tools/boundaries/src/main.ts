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
Usage: node tools/boundaries/src/main.ts [arrows] [names] [--also <name>]

Checks what files import, and where vendors are named. Without a check it runs both.

  --also <name>   look for a name too that no vendor has yet; may be given more than once
`;

const checks: Record<string, (also: readonly string[]) => Finding[]> = {
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
  names(also) {
    const read = (path: string) => readFileSync(join(repositoryRoot, path), "utf8");
    const vendors = listVendors().map(({ name, root, folder }) => ({
      name,
      title: readDocument(root).info.title,
      ordinaryIn: ordinaryUses(folder),
    }));
    return checkNames(
      listRepositoryFiles(repositoryRoot).map((path) => ({ path, text: read(path) })),
      [...vendors, ...also.map((name) => ({ name, title: name }))],
    );
  },
};

/** The files that use a vendor's name as an ordinary word, as its folder lists them. */
function ordinaryUses(folder: string): string[] {
  const file = join(folder, "ordinary-word.txt");
  return existsSync(file) ? readFileSync(file, "utf8").split("\n").filter(Boolean) : [];
}

await runCommand("boundaries", () => {
  const { positionals, values } = readArguments(USAGE, {
    allowPositionals: true,
    options: { also: { type: "string", multiple: true, default: [] } },
  });
  const chosen = positionals.length > 0 ? positionals : Object.keys(checks);
  const findings = chosen.flatMap((name) => {
    const check = checks[name];
    if (check) return check(values.also);
    throw new UserError(`unknown check "${name}": choose from ${Object.keys(checks).join(", ")}`);
  });
  for (const finding of findings) console.error(formatFinding(finding));
  if (findings.length > 0) process.exitCode = 1;
});
