import { repositoryRoot } from "@carespec/document";
import { readChangesets } from "@changesets/read";

/** Names of the packages that the changesets change. */
export async function packagesWithChangeset(): Promise<string[]> {
  const changesets = await readChangesets(repositoryRoot);
  return changesets.flatMap(({ releases }) => releases.map(({ name }) => name));
}
