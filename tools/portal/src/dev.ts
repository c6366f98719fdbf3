import { onEnd, readArguments, runCommand, surviveErrors } from "@carespec/command";
import { repositoryRoot } from "@carespec/document";
import { buildServed } from "./build/build.ts";
import { runBuilding } from "./build/run-building.ts";
import { isWatched, WATCHED } from "./dev/changes.ts";
import { followChanges } from "./dev/follow-changes.ts";
import { keepModulesFresh } from "./dev/fresh-modules.ts";
import { createPages } from "./dev/pages.ts";
import { stepsFor } from "./dev/steps.ts";
import { watchFiles } from "./dev/watch-files.ts";
import { expectFreePort, readAllowedHosts, readPort } from "./port.ts";

const USAGE = `
Usage: npm run dev

Serves as npm start does, from sources. After a change of a document, a vendor's mock, the console, a guide
or a component of the docs, serves it and reloads open pages. What breaks is shown on the page and here; the
last good state is served until it is mended. Search, Markdown and collections of the docs are those of
the last build. Takes no arguments.

  PORT=<number>  the port, 0 for a free one (default: 4010)
  CARESPEC_MOCK_ALLOWED_HOSTS=<name,…>  names by which it is reached besides localhost
`;

await runCommand("carespec", async () => {
  readArguments(USAGE);
  surviveErrors(process.stdout, process.stderr);
  const port = readPort(process.env.PORT);
  await expectFreePort(port);
  const print = (text: string) => process.stdout.write(text);
  await runBuilding(async () => void (await buildServed({ print, part: "mock" })));
  if (process.exitCode) return;

  keepModulesFresh();
  const pages = createPages();
  // These import the mock, which was not there before it was built.
  const { renderBanner } = await import("./banner.ts");
  const { startPortal } = await import("./server.ts");
  const { openLiveSite } = await import("@carespec/docs/live-site");
  const portal = await startPortal({
    port,
    allowedHosts: readAllowedHosts(process.env.CARESPEC_MOCK_ALLOWED_HOSTS),
    pages,
    openLive: openLiveSite,
  });
  const { url, vendors, mock, live, close } = portal;
  const stopWatching = watchFiles(
    repositoryRoot,
    WATCHED,
    isWatched,
    followChanges({ mock, pages, print, steps: stepsFor(mock, live) }),
  );
  onEnd("portal/src/", async (reason) => {
    pages.close();
    await Promise.all([stopWatching(), close()]);
    if (reason === "SIGINT") print("\nCarespec has stopped.\n");
  });
  print(renderBanner(url, vendors, mock.listBroken()));
});
