import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { listVendors } from "@carespec/document";
import { findChromium, launchBrowser } from "@carespec/test-support/browser";
import { afterEach, onTestFinished, test } from "vitest";
import type { House } from "./support/house.ts";
import { TIMEOUT, useHouse } from "./support/use-house.ts";

const [vendor = ""] = listVendors().map(({ name }) => name);
const getHouse = useHouse();

let end: (() => Promise<unknown>) | undefined;
afterEach(() => end?.());

/** Starts `npm run dev` in a copy; gives the address of its docs. */
function startDev({ folder }: House): Promise<string> {
  const bin = join(folder, "node_modules/.bin");
  // Astro and Vite do not follow changes where they take themselves for a part of a test.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(VITEST|TEST$|NODE_ENV|DEV$|PROD$|MODE$)/.test(name),
    ),
  );
  const child = spawn(
    process.execPath,
    ["--conditions=@carespec/source", join(folder, "tools/portal/src/dev.ts")],
    { cwd: folder, env: { ...env, PATH: `${bin}:${process.env.PATH}`, PORT: "0" } },
  );
  const exited = new Promise((resolve) => child.once("close", resolve));
  end = () => {
    child.kill();
    return exited;
  };
  let output = "";
  return new Promise((resolve, reject) => {
    child.stderr.on("data", (text) => (output += text));
    child.stdout.on("data", (text) => {
      output += text;
      const [, url] = /Docs +(\S+)[\s\S]*Ctrl-C stops/.exec(output) ?? [];
      if (url) resolve(url);
    });
    child.once("close", () => reject(new Error(output)));
  });
}

test(
  "npm run dev shows each change on the open page, and what is broken until it is mended",
  async () => {
    const house = getHouse();
    const docs = await startDev(house);
    const browser = await launchBrowser(await findChromium());
    onTestFinished(() => browser.close());
    const page = await browser.newPage();
    page.setDefaultTimeout(120_000);

    /** A page is told of changes from then on. */
    const listens = () =>
      page.waitForEvent("console", (message) => message.text().includes("[vite] connected"));
    const open = (path: string) => Promise.all([listens(), page.goto(`${docs}${path}`)]);

    /** Changes a file while a page is open, waits for what that page then shows, and takes it back. */
    async function edit(
      path: string,
      change: (text: string) => string,
      shows: string,
      isBreaking = false,
    ) {
      const file = join(house.folder, path);
      const text = readFileSync(file, "utf8");
      const isShown = page.locator(shows).first().waitFor();
      const reloads = isBreaking ? undefined : listens();
      writeFileSync(file, change(text));
      await Promise.all([isShown, reloads]);
      writeFileSync(file, text);
      await page.locator(shows).first().waitFor({ state: "detached" });
    }
    const addLine = (line: string) => (text: string) => `${text}\n${line}\n`;

    await open("guides/pages/");
    await edit("docs/src/content/docs/guides/pages.md", addLine("A new line."), "text=A new line.");
    await edit("docs/src/layout/Footer.astro", addLine("<p>A new part.</p>"), "text=A new part.");
    await open(`${vendor}/`);
    const document = `specs/${vendor}/openapi.yaml`;
    const rename = (text: string) => text.replace(/^( +title:).*/m, "$1 A new title");
    await edit(document, rename, "h1:text('A new title')");
    await edit(document, addLine("  bad: [unclosed"), `[role=alert]:text("${document}:")`, true);
  },
  TIMEOUT,
);
