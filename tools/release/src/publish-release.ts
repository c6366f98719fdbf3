import { dirname, join } from "node:path";
import { readArguments, runCommand } from "@carespec/command";
import { repositoryRoot } from "@carespec/document";
import { listUnpublished } from "./list-unpublished.ts";
import { configuredRegistry, npm } from "./npm.ts";
import { packAll } from "./pack.ts";
import { expectRepositoryAddress } from "./repository.ts";
import { createWorkplace } from "./workplace.ts";

const USAGE = `
Usage: npm run release:publish

Packs every package as the tests did and publishes the versions that the registry does not have, with
your npm configuration. Takes no arguments.
`;

await runCommand("release:publish", async () => {
  readArguments(USAGE);
  expectRepositoryAddress();
  const { folder, remove } = createWorkplace();
  try {
    const packed = await packAll(join(folder, "tarballs"));
    const fresh = await listUnpublished(packed, await configuredRegistry(repositoryRoot));
    for (const { name, manifest, tarball } of fresh) {
      await npm(["publish", tarball, "--ignore-scripts"], { cwd: dirname(tarball) });
      console.log(`published ${name} ${manifest.version}`);
    }
    if (fresh.length === 0) console.log("nothing to publish: the registry has every version");
  } finally {
    remove();
  }
});
