import { listVendors, repositoryRoot } from "@carespec/document";
import { checkArrows } from "./check-arrows.ts";
import { checkFolders } from "./check-folders.ts";
import { formatFinding } from "./finding.ts";
import { listRepositoryFiles } from "./repository-files.ts";
import { readSourceFiles } from "./source-files.ts";
import { readWorkspaces } from "./workspaces.ts";

const workspaces = readWorkspaces(repositoryRoot);
const vendors = listVendors().map(({ name }) => name);
const files = readSourceFiles(repositoryRoot, listRepositoryFiles(repositoryRoot));
const findings = [...checkArrows(files, { workspaces, vendors }), ...checkFolders(files)];
for (const finding of findings) console.error(formatFinding(finding));
if (findings.length > 0) process.exitCode = 1;
