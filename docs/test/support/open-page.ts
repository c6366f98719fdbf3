import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { expect, onTestFinished } from "vitest";
import { siteHost } from "./built-site.ts";

/** What hangs fails; a page beside other tasks on a small machine may take long. */
export const PATIENCE_MS = 120_000;

/**
 * Opens a page of the site under a foreign host name; the test fails on a console error or on a
 * request that leaves the site.
 *
 * @param base - the address of the site with a slash at its end, without scheme and host
 */
export async function openPage(
  browser: Browser,
  { port, base = "/docs/" }: { port: number; base?: string },
  path: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(PATIENCE_MS);
  const site = `http://${siteHost}:${port}${base}`;
  const faults: string[] = [];
  context.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  context.on("weberror", (error) => faults.push(String(error.error())));
  context.on("request", (request) => {
    const isOwn = request.url().startsWith(site) || /^(data|blob):/.test(request.url());
    if (!isOwn) faults.push(`request to ${request.url()}`);
  });
  onTestFinished(async () => {
    await context.close();
    expect(faults).toEqual([]);
  });
  const page = await context.newPage();
  await page.goto(site + path);
  return page;
}
