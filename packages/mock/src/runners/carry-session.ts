import type { Browser, BrowserContext } from "@playwright/test";
import { addressInSession } from "./shared-mock.ts";
import type { TestServer } from "./test-server.ts";

/**
 * Makes what the pages of a browser ask of a mock belong to the test that runs then. A mock that others use
 * too knows the test by the path alone.
 *
 * @returns gives the browser its own `newContext` back
 */
export function carrySession(browser: Browser, server: Pick<TestServer, "url" | "running">) {
  const { newContext } = browser;
  // Playwright's fixtures and `newPage` go through it too.
  browser.newContext = async (...given) => {
    const context = await newContext.apply(browser, given);
    await routeInSession(context, server);
    return context;
  };
  return () => {
    browser.newContext = newContext;
  };
}

/** The same for one context. A second time changes nothing. */
export async function routeInSession(
  context: BrowserContext,
  server: Pick<TestServer, "url" | "running">,
): Promise<void> {
  const addressOf = (asked: URL) =>
    server.running && addressInSession(asked, server.url, server.running);
  await context.route(
    (asked) => addressOf(asked) !== undefined,
    (route) => {
      const address = addressOf(new URL(route.request().url()));
      return address === undefined ? route.continue() : route.continue({ url: address });
    },
  );
}
