import { findChromium, launchBrowser } from "@carespec/test-support/browser";
import { afterAll, beforeAll, onTestFinished } from "vitest";
import { createMock, type MockOptions } from "../../src/index.ts";
import { entitled, SAMPLE_BASE, sampleMock } from "./sample-vendor.ts";

export type Browser = Awaited<ReturnType<typeof launchBrowser>>;
export type Page = Awaited<ReturnType<Browser["newPage"]>>;

/** The views of the console, in the order of their keys 1 to 9. */
export const VIEWS = [
  "start",
  "journal",
  "answers",
  "faults",
  "clock",
  "data",
  "coverage",
  "sessions",
  "strict",
];

/** How a page of the console is opened. */
export interface PageOptions {
  path?: string;
  width?: number;
  colorScheme?: "light" | "dark";
}

/** A browser for the tests of a file. */
export function useBrowser(): () => Browser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launchBrowser(await findChromium());
  });
  afterAll(() => browser?.close());
  return () => {
    if (!browser) throw new Error("the browser is not open yet");
    return browser;
  };
}

/** A mock of the sample vendor, or of another document, with a server, and its console in the browser. */
export async function openConsole(
  browser: Browser,
  options: Omit<MockOptions, "spec"> = {},
  spec?: MockOptions["spec"],
) {
  const mock = await (spec ? createMock({ ...options, spec }) : sampleMock(options));
  const server = await mock.listen(0);
  onTestFinished(async () => {
    await server.close();
    await mock.close();
  });

  /** Opens a tab of its own profile. Fails the test where the page complains. */
  async function open({ path = "/", width = 1280, colorScheme = "light" }: PageOptions = {}) {
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 } });
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const page = await context.newPage();
    // Busy machines are slow; what hangs is ended by the test's own limit.
    page.setDefaultTimeout(100_000);
    const complaints: string[] = [];
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => {
      // A refused request is told there too, and so is a lost connection.
      if (!/Failed to load resource|ERR_/.test(message.text())) complaints.push(message.text());
    });
    onTestFinished(async () => {
      await context.close();
      if (complaints.length > 0) throw new Error(`the page complains: ${complaints.join("; ")}`);
    });
    await page.goto(server.url + path);
    // The title comes together with the keys.
    await page.waitForFunction(() => document.title.includes("·"));
    return page;
  }

  /** Asks the sample vendor. */
  const ask = (path: string, { headers, ...init }: RequestInit = {}) =>
    fetch(server.url + SAMPLE_BASE + path, {
      ...init,
      headers: { ...entitled, ...(headers as Record<string, string>) },
    });

  return { mock, server, open, ask };
}

/** What the page has copied last. */
export const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** What a screen reader was told last. */
export const told = (page: Page) => page.locator("p[role=status]").textContent();
