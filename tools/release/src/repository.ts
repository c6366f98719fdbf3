import { readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { UserError } from "@carespec/command";
import { repositoryRoot } from "@carespec/document";

/** What a published manifest says of where its sources are. */
export interface RepositoryFields {
  repository: { type: "git"; url: string; directory: string };
  bugs: { url: string };
  homepage: string;
}

/**
 * The web address of the repository, without a slash at its end: `repository` of the top
 * `package.json`, else that of the CI service that runs this. The registry compares it with what the
 * service signs.
 *
 * @returns `undefined` where neither says it
 */
export function repositoryAddress(
  root = repositoryRoot,
  env: NodeJS.ProcessEnv = process.env,
): string | undefined {
  const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    repository?: string | { url?: string };
  };
  const written = manifest.repository;
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name } = env;
  const running = server && name ? `${server}/${name}` : undefined;
  const url = (typeof written === "string" ? written : written?.url) ?? running;
  return url?.replace(/^git\+/, "").replace(/(\.git)?\/?$/, "");
}

/**
 * Expects that the repository's address is known.
 *
 * @throws UserError where it is not
 */
export function expectRepositoryAddress(): void {
  if (repositoryAddress() !== undefined) return;
  const reason = "the registry refuses provenance of a package that names no repository";
  throw new UserError(`${reason}: write its address as "repository" into the top package.json`);
}

/**
 * The fields for the manifest of one package.
 *
 * @param address - as {@link repositoryAddress} gives it
 * @param folder - the package's folder, absolute
 */
export function repositoryFields(
  address: string,
  folder: string,
  root = repositoryRoot,
): RepositoryFields {
  const directory = relative(root, folder).replaceAll(sep, "/");
  return {
    repository: { type: "git", url: `git+${address}.git`, directory },
    bugs: { url: `${address}/issues` },
    homepage: `${address}/tree/main/${directory}#readme`,
  };
}
