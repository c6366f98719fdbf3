import { listVendors } from "@carespec/document";
import { findChromium, launchBrowser } from "@carespec/test-support/browser";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { listOperations, readVendorDocument } from "../src/document.ts";
import { dist, requireBuiltSite, siteHost } from "./support/built-site.ts";
import { serveFolder } from "./support/static-server.ts";

const chromium = await findChromium();

/** What hangs fails. Redoc takes long to lay out a page, many times longer beside other tasks. */
const PATIENCE_MS = 300_000;

describe("the built site in a browser", { timeout: 2 * PATIENCE_MS }, () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serveFolder>>;

  beforeAll(async () => {
    requireBuiltSite();
    server = await serveFolder(dist, "/docs/");
    browser = await launchBrowser(chromium, { hosts: [siteHost] });
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  /** Opens a page of the site; the test fails on a console error or a request to another host. */
  async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext(options);
    context.setDefaultTimeout(PATIENCE_MS);
    const origin = `http://${siteHost}:${server.port}`;
    const faults: string[] = [];
    context.on("console", (message) => message.type() === "error" && faults.push(message.text()));
    context.on("weberror", (error) => faults.push(String(error.error())));
    context.on("request", (request) => {
      if (!request.url().startsWith(`${origin}/docs/`) && !/^(data|blob):/.test(request.url())) {
        faults.push(`request to ${request.url()}`);
      }
    });
    onTestFinished(async () => {
      await context.close();
      expect(faults).toEqual([]);
    });
    const page = await context.newPage();
    await page.goto(`${origin}/docs/${path}`);
    const reference = page.locator("#redoc");
    if ((await reference.count()) > 0) await reference.locator("h2").first().waitFor();
    return page;
  }

  test("the landing page lists every vendor and each of its operations", async () => {
    const page = await open("index.html");
    for (const vendor of listVendors()) {
      const document = readVendorDocument(vendor);
      const section = page.locator(`section[aria-labelledby="${vendor.name}"]`);
      expect(await section.getByRole("heading").innerText()).toBe(document.info.title);
      const rows = await section
        .locator("tbody tr:not(.group)")
        .evaluateAll((elements) =>
          elements.map((row) =>
            [...row.querySelectorAll("td")].map((cell) => cell.textContent.trim()),
          ),
        );
      const expected = listOperations(document).map(({ method, path, operation }) => [
        method,
        path,
        operation.summary,
        operation["x-evidence"].status,
      ]);
      expect(rows.toSorted()).toEqual(expected.toSorted());
    }
  });

  test.each(listVendors())(
    "every operation of $name is where the landing page links",
    async (vendor) => {
      const landing = await open("index.html");
      const links = await landing
        .locator(`section[aria-labelledby="${vendor.name}"] tbody tr:not(.group)`)
        .evaluateAll((rows) =>
          rows.map((row) => ({
            href: row.querySelector("a")?.getAttribute("href") ?? "",
            summary: row.querySelector(".what")?.textContent ?? "",
          })),
        );
      expect(links.length).toBe(listOperations(readVendorDocument(vendor)).length);
      const page = await open(links[0]?.href ?? "");
      for (const { href, summary } of links) {
        await page.evaluate((fragment) => {
          location.hash = fragment;
        }, new URL(href, page.url()).hash);
        await expectInView(page, summary);
      }
    },
  );

  test("a click on the landing page arrives at the operation", async () => {
    const page = await open("index.html");
    const last = page.locator("section.vendor").last().locator("tbody tr:not(.group)").last();
    const summary = await last.locator(".what").innerText();
    await last.getByRole("link").click();
    await expectInView(page, summary);
  });

  test.each(["index.html", `reference/${listVendors()[0]?.name}/index.html`])(
    "%s fits a phone",
    async (path) => {
      const page = await open(path, { viewport: { width: 390, height: 844 } });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        390,
      );
    },
  );

  test.each(["index.html", `reference/${listVendors()[0]?.name}/index.html`])(
    "%s follows the system's colors",
    async (path) => {
      const light = await colors(await open(path, { colorScheme: "light" }));
      const dark = await colors(await open(path, { colorScheme: "dark" }));
      expect(light.page).not.toBe(dark.page);
      expect(light.header).not.toBe(dark.header);
    },
  );

  test("the header follows Redoc's own color switch", async () => {
    const page = await open(`reference/${listVendors()[0]?.name}/index.html`, {
      colorScheme: "light",
    });
    const before = await colors(page);
    await page.getByTestId("color-mode-switcher").click();
    await page.locator("html.dark").waitFor();
    expect((await colors(page)).header).not.toBe(before.header);
  });

  test("the reference's skip link leaves Redoc where it is", async () => {
    const page = await open(`reference/${listVendors()[0]?.name}/index.html`);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("MAIN");
    expect(new URL(page.url()).hash).toBe("");
  });
});

/** Waits until a heading is in the upper half of the window, clear of the header. */
async function expectInView(page: Page, heading: string): Promise<void> {
  await page.waitForFunction(
    (text) =>
      [...document.querySelectorAll("#redoc h2")].some((element) => {
        const { top } = element.getBoundingClientRect();
        const texts = [...element.childNodes].map((child) => child.textContent?.trim());
        return texts.includes(text) && top >= 56 && top < innerHeight / 2;
      }),
    heading,
    { timeout: PATIENCE_MS },
  );
}

function colors(page: Page): Promise<{ page: string; header: string }> {
  return page.evaluate(() => ({
    page: getComputedStyle(document.body).backgroundColor,
    header: getComputedStyle(document.querySelector(".site-header") ?? document.body)
      .backgroundColor,
  }));
}
