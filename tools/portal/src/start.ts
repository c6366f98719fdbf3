import { readArguments, runCommand, surviveErrors } from "@carespec/command";
import { repositoryRoot } from "@carespec/document";
import { buildServed } from "./build/build.ts";
import { runBuilding } from "./build/run-building.ts";
import { ensureBuilds, isWritable } from "./builds.ts";
import { expectFreePort, readPort } from "./port.ts";
import { serveUntilEnd } from "./serve-until-end.ts";

const USAGE = `
Usage: npm start

Builds what has changed, then serves portal, docs and mocks on one port. Takes no arguments. A broken
document is served from its last good build, and its cause is printed last. Ctrl-C stops; so does the
end of npm.

  PORT=<number>  the port, 0 for a free one (default: 4010)
  CARESPEC_MOCK_ALLOWED_HOSTS=<name,…>  names by which it is reached besides localhost
`;

await runCommand("carespec", async () => {
  readArguments(USAGE);
  surviveErrors(process.stdout, process.stderr);
  const port = readPort(process.env.PORT);
  await expectFreePort(port);
  const print = (text: string) => process.stdout.write(text);
  const prepare = () =>
    ensureBuilds({
      root: repositoryRoot,
      isWritable: isWritable(repositoryRoot),
      build: () => buildServed({ print }),
    });
  await runBuilding(async () => void (await prepare()));
  if (process.exitCode) return;
  // It imports the mock, which was not there before it was built.
  const { renderBanner } = await import("./banner.ts");
  await serveUntilEnd({ port, render: renderBanner });
});
