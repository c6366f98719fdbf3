import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { repositoryRoot } from "@carespec/document";
import { findChromium } from "@carespec/test-support/browser";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compile, compileLibrary, compileOwnClient, RESOLUTIONS } from "../src/compile.ts";
import { listCompilers } from "../src/compilers.ts";
import { listInstalled } from "../src/installed-tree.ts";
import {
  createOwnWorkspaces,
  filesIn,
  generateOwnClient,
  OWN_DOCUMENT,
  testOwnClient,
} from "../src/own-document.ts";
import { openRehearsal, type Rehearsal } from "../src/rehearsal.ts";
import { importEntryPoints, runConsumer } from "../src/run-consumer.ts";
import { runInWorkerd } from "../src/run-in-workerd.ts";
import { findBun, findDeno, findWorkerd, listNodeRuntimes } from "../src/runtimes.ts";
import { listVendorPrograms } from "../src/vendor-program.ts";
import { listPublishable } from "../src/workspace.ts";
import { runInBrowser } from "./support/run-in-browser.ts";

const chromium = await findChromium();

let rehearsal: Rehearsal;
beforeAll(async () => {
  rehearsal = await openRehearsal(() => undefined);
}, 600_000);
afterAll(() => rehearsal?.close());

/** The answers of the mock's own data to the consumer's calls. */
const answers = Object.fromEntries(
  (await listVendorPrograms()).map(({ name, client }) => {
    return [name, { status: 200, found: client.firstCall.finds?.items ?? 1 }];
  }),
);

/** What the generator's sources write for the consumer's document. */
async function generatedFromSources(): Promise<Record<string, string>> {
  const { folder } = rehearsal.consumer;
  const bin = join(repositoryRoot, "node_modules/.bin/carespec-codegen");
  const out = join(folder, "own/from-sources");
  const args = [bin, "--document", join(folder, OWN_DOCUMENT), "--out", out];
  await promisify(execFile)(process.execPath, args);
  return filesIn(out);
}

function reasonWithout({ name }: { name: string }): string {
  return `npm has no ${name} for ${process.platform} on ${process.arch}`;
}

describe("an empty project that installs every package from a registry", () => {
  it("has each of them, by its own name", () => {
    const names = listPublishable().map(({ name }) => name);
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) {
      expect(existsSync(join(rehearsal.consumer.folder, "node_modules", name, "LICENSE"))).toBe(
        true,
      );
      expect(rehearsal.consumer.entryPoints.map(({ specifier }) => specifier)).toContain(name);
    }
  });

  it.concurrent.each(listCompilers())(
    `compiles with TypeScript $version and moduleResolution ${RESOLUTIONS.join(" and ")}`,
    async (compiler) => {
      expect(await compile(rehearsal.consumer, compiler)).toBe("");
    },
    600_000,
  );

  it.concurrent.each(listCompilers())(
    "compiles where each client has its own core, with TypeScript $version",
    async (compiler) => {
      for (const { packageName } of await listVendorPrograms()) {
        const own = join(rehearsal.nested, "node_modules", packageName, "node_modules");
        expect(existsSync(join(own, "@carespec/core"))).toBe(true);
      }
      expect(await compileLibrary(rehearsal.nested, compiler)).toBe("");
    },
    600_000,
  );

  describe.each([...listNodeRuntimes(), findBun(), findDeno()])("on $name", (runtime) => {
    it.for(["imported.mjs", "required.cjs"])(
      "calls every vendor's mock: %s",
      async (program, { skip }) => {
        if (!runtime.path) return skip(reasonWithout(runtime));
        const { consumer, mock } = rehearsal;
        expect(await runConsumer(consumer, mock, runtime, program)).toEqual(answers);
      },
    );
  });

  it.for(listNodeRuntimes())(
    "imports every entry point that is made for $name",
    async ({ path, major, ...runtime }, { skip }) => {
      if (!path) return skip(reasonWithout(runtime));
      const imported = await importEntryPoints(rehearsal.consumer, path, major);
      expect(imported).toContain("@carespec/core");
    },
  );

  it(`calls every vendor's mock from a worker of Cloudflare's ${findWorkerd().name}`, async ({
    skip,
  }) => {
    const { path, ...runtime } = findWorkerd();
    if (!path) return skip(reasonWithout(runtime));
    expect(await runInWorkerd(rehearsal.consumer, rehearsal.mock, path)).toEqual(answers);
  });

  it("leaves out no runtime on Linux on x86-64", ({ skip }) => {
    if (process.platform !== "linux" || process.arch !== "x64") return skip("npm may lack some");
    for (const { name, path } of [...listNodeRuntimes(), findBun(), findDeno(), findWorkerd()]) {
      expect(path, name).toBeDefined();
    }
  });

  it("calls every vendor's mock from a page in Chromium", async () => {
    const vendors = await rehearsal.mock.listVendors(randomUUID());
    const page = join(rehearsal.consumer.folder, "run/browser.js");
    expect(await runInBrowser(chromium, page, vendors)).toEqual(answers);
  });
});

describe("a document of its own, in the same project", () => {
  const runtimes = listNodeRuntimes();
  const [oldest] = runtimes;
  const { path: node, ...runtime } = oldest ?? { name: "Node" };
  beforeAll(() => generateOwnClient(rehearsal.consumer, node ?? process.execPath));

  it("becomes the same client as in the repository, on the oldest Node", async ({ skip }) => {
    if (!node) return skip(reasonWithout(runtime));
    const files = filesIn(join(rehearsal.consumer.folder, "own/api"));
    expect(Object.keys(files)).toEqual(expect.arrayContaining(["index.ts", "webhook-checks.js"]));
    expect(files).toEqual(await generatedFromSources());
  });

  it.each(listCompilers().filter(({ version }) => version !== "6.0"))(
    "compiles with TypeScript $version",
    async (compiler) => {
      expect(await compileOwnClient(rehearsal.consumer, compiler)).toBe("");
    },
  );

  it.for(runtimes.filter(({ major }) => major >= 22))(
    "is tested against the installed mock on $name",
    async ({ path, ...runtime }, { skip }) => {
      if (!path) return skip(reasonWithout(runtime));
      await testOwnClient(rehearsal.consumer, path);
    },
  );
});

/** Those for TypeScript on other platforms among them, which npm lists and does not install. */
const MOST_PACKAGES = 100;

describe("npm create @carespec@latest", () => {
  // It installs twice, beside other tasks.
  it("starts workspaces of a document and of the sample, whose scripts pass", {
    timeout: 400_000,
  }, async () => {
    const packages = listInstalled(
      await createOwnWorkspaces(rehearsal.consumer, rehearsal.registry),
    );
    expect(packages.filter(({ hasInstallScript }) => hasInstallScript)).toEqual([]);
    expect(packages.length).toBeLessThanOrEqual(MOST_PACKAGES);
  });
});
