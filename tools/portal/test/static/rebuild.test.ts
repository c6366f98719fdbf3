import { renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "vitest";
import { ask } from "../support/ask.ts";
import { serveFolder, temporaryFolder, writeFiles } from "../support/site.ts";

/** A build's page: it says its own length, which differs from build to build. */
function pageOf(build: number): string {
  const length = 500 + ((build * 7919) % 200_000);
  return `${length} build ${build} `.padEnd(length, "x");
}

function writeSite(folder: string, build: number): void {
  writeFiles(folder, { "index.html": pageOf(build), "guide/index.html": pageOf(build + 1) });
}

it("answers whole pages while the site is replaced again and again", async () => {
  const parent = temporaryFolder();
  const site = join(parent, "site");
  writeSite(site, 0);
  const url = await serveFolder(site);

  let isDone = false;
  const statuses: (number | undefined)[] = [];
  async function read(path: string, encoding: string): Promise<void> {
    while (!isDone) {
      const { status, headers, body, bytes } = await ask(url, path, {
        "Accept-Encoding": encoding,
      });
      statuses.push(status);
      expect(headers["content-length"]).toBe(String(bytes.length));
      if (status === 200 && !headers["content-encoding"]) {
        expect(body.length).toBe(Number.parseInt(body, 10));
      } else if (status !== 200) {
        expect({ status, "retry-after": headers["retry-after"] }).toEqual({
          status: 503,
          "retry-after": "2",
        });
      }
    }
  }
  async function rebuild(): Promise<void> {
    for (let build = 1; statuses.filter((status) => status === 200).length < 60; build += 1) {
      const fresh = join(parent, `fresh-${build}`);
      writeSite(fresh, build);
      // Builds take longer than this; a page that was only just written is read twice.
      await sleep(40);
      renameSync(site, join(parent, "old"));
      // Now there is no site at all.
      await sleep(build % 5);
      renameSync(fresh, site);
      rmSync(join(parent, "old"), { recursive: true });
    }
  }
  const readers = ["/docs/", "/docs/guide/"].flatMap((path) => [
    read(path, "identity"),
    read(path, "br"),
  ]);
  const rebuilt = rebuild().finally(() => {
    isDone = true;
  });
  await Promise.all([rebuilt, ...readers]);
});

it("answers whole pages while a file is written in place", async () => {
  const site = join(temporaryFolder(), "site");
  writeSite(site, 0);
  const url = await serveFolder(site);
  for (let build = 1; build <= 20; build += 1) {
    const asked = ask(url, "/docs/");
    writeSite(site, build);
    const { status, body } = await asked;
    expect(status).toBe(200);
    expect(body.length).toBe(Number.parseInt(body, 10));
  }
});

it("says that the site is being built where it stays away", async () => {
  const site = join(temporaryFolder(), "site");
  const url = await serveFolder(site);
  const { status, headers, body } = await ask(url, "/docs/");
  expect({ status, body, after: headers["retry-after"] }).toEqual({
    status: 503,
    body: "The docs site is not there yet: it is being built. Ask again in a few seconds\n",
    after: "2",
  });
  writeSite(site, 1);
  expect((await ask(url, "/docs/")).status).toBe(200);
});
