import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { launchBrowser, type Program } from "@carespec/test-support/browser";
import { build } from "esbuild";
import type { ListedVendor } from "../../src/installed-mock.ts";
import type { Answers } from "../../src/run-consumer.ts";

/**
 * Bundles a program for browsers, opens it in a page with its own origin and calls its `run`.
 *
 * @param chromium - the browser
 */
export async function runInBrowser(
  chromium: Program,
  program: string,
  vendors: ListedVendor[],
): Promise<Answers> {
  const { outputFiles } = await build({
    entryPoints: [program],
    bundle: true,
    format: "esm",
    platform: "browser",
    write: false,
  });
  const script = outputFiles[0]?.text;
  const server = createServer(({ url }, response) => {
    const isScript = url === "/run.js";
    response.setHeader("content-type", isScript ? "text/javascript" : "text/html");
    response.end(
      isScript ? script : `<!doctype html><script type="module" src="/run.js"></script>`,
    );
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const browser = await launchBrowser(chromium);
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    return await page.evaluate((given) => {
      const { run } = globalThis as unknown as { run(vendors: unknown): Promise<Answers> };
      return run(given);
    }, vendors);
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}
