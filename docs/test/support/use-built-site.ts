import { findChromium, launchBrowser } from "@carespec/test-support/browser";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { dist, requireBuiltSite, siteHost } from "./built-site.ts";
import { openPage } from "./open-page.ts";
import { serveFolder } from "./static-server.ts";

/** A browser for the tests of a `describe`, and the built site. */
export interface UsedSite {
  /** Opens a page of the site at `/docs/`, as `openPage` does. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  /** For sites at other addresses. */
  browser(): Browser;
}

/** Starts a browser and serves the built site while the tests of a `describe` run. */
export function useBuiltSite(): UsedSite {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serveFolder>>;

  beforeAll(async () => {
    requireBuiltSite();
    server = await serveFolder(dist, "/docs/");
    browser = await launchBrowser(await findChromium(), { hosts: [siteHost] });
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  return {
    open: (path, options) => openPage(browser, server, path, options),
    browser: () => browser,
  };
}
