import { loadVendorFacts } from "@carespec/document";
import { findChromium, launchBrowser } from "@carespec/test-support/browser";
import { runAxe } from "@carespec/test-support/run-axe";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { siteVendors } from "../src/model/site-vendor.ts";
import { dist } from "./support/built-site.ts";
import { createEmptyProject } from "./support/empty-project.ts";
import { PATIENCE_MS } from "./support/open-page.ts";
import { largestOperation } from "./support/page-types.ts";
import { serveSiteWithMock } from "./support/site-with-mock.ts";
import { serveFolder } from "./support/static-server.ts";

const [vendor] = siteVendors();
const { firstCall } = (await loadVendorFacts(vendor?.name ?? "")).client;
const href = vendor?.operations.find(
  ({ operation }) => operation.operationId === firstCall.operationId,
)?.href;

const VIEWS: BrowserContextOptions[] = [
  { viewport: { width: 1440, height: 900 }, colorScheme: "light" },
  { viewport: { width: 1440, height: 900 }, colorScheme: "dark" },
  { viewport: { width: 390, height: 900 }, colorScheme: "light" },
];

describe("the send panel", { timeout: 2 * PATIENCE_MS }, () => {
  let browser: Browser;
  let alone: Awaited<ReturnType<typeof serveFolder>>;
  let withMock: Awaited<ReturnType<typeof serveSiteWithMock>>;

  beforeAll(async () => {
    browser = await launchBrowser(await findChromium());
    alone = await serveFolder(dist, "/docs/");
    withMock = await serveSiteWithMock();
  });

  afterAll(async () => {
    await browser?.close();
    await alone?.close();
    await withMock?.close();
  });

  /** Opens the panel by keyboard; the test fails on a request to another origin. */
  async function open(
    { port }: { port: number },
    options: BrowserContextOptions = {},
    path = href,
  ) {
    const context = await browser.newContext(options);
    context.setDefaultTimeout(PATIENCE_MS);
    const origin = `http://127.0.0.1:${port}`;
    const elsewhere: string[] = [];
    context.on("request", (request) => {
      if (!request.url().startsWith(origin)) elsewhere.push(request.url());
    });
    onTestFinished(async () => {
      await context.close();
      expect(elsewhere).toEqual([]);
    });
    const page = await context.newPage();
    const scripts: string[] = [];
    page.on("request", (request) => scripts.push(request.url()));
    await page.goto(`${origin}/docs${path}`);
    expect(scripts.filter((url) => /send-panel/.test(url))).toEqual([]);
    await page.locator(".send > summary").focus();
    await page.keyboard.press("Enter");
    return page;
  }

  async function send(page: Page) {
    await page.locator(".send-form").waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.locator(".send-status").waitFor();
  }

  test.each(VIEWS)("without a mock says how one is started: %j", async (view) => {
    const page = await open(alone, view);
    const notice = page.locator(".no-mock");
    await notice.waitFor();
    expect(await notice.innerText()).toContain("npm start");
    expect(await page.locator(".send-form").isVisible()).toBe(false);
    expect(await runAxe(page)).toEqual([]);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("send-again");
  });

  test.each(VIEWS)("sends by keyboard, and axe finds nothing: %j", async (view) => {
    const page = await open(withMock, view);
    await send(page);
    expect(await page.locator(".send-status").innerText()).toMatch(/^200 OK in \d+ ms$/);
    expect(await runAxe(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(
      view.viewport?.width,
    );
  });

  test.each([VIEWS[0], VIEWS[2]])(
    "shows the answer to a long body in view, beside the button: %j",
    async (view) => {
      const page = await open(withMock, view, `/${largestOperation()}`);
      await page.getByRole("button", { name: "Send", exact: true }).click();
      await page.locator(".send-status:not(:empty)").waitFor();
      await expect.poll(() => outOfView(page, ".send-status")).toBe(0);
      await expect.poll(() => outOfView(page, ".send-answer")).toBe(0);
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Send");
    },
  );

  test("opens at its link, and after Back where something was written", async () => {
    const page = await open(withMock, VIEWS[2], `/${largestOperation()}`);
    await page.locator(".send > summary").click();
    expect(await page.locator(".send-form").isVisible()).toBe(false);
    await page
      .getByRole("navigation", { name: "Parts of this page" })
      .getByRole("link", { name: "Send" })
      .click();
    await expect.poll(() => outOfView(page, ".send > summary")).toBe(0);
    await page.locator("[name=body]").fill("a draft");
    await page.goto(`${new URL(page.url()).origin}/docs/`);
    await page.goBack();
    await page.locator(".send-form").waitFor();
    expect(await page.locator("[name=body]").inputValue()).toBe("a draft");
  });

  test("what is copied runs in a shell and in Node", async () => {
    const project = createEmptyProject();
    onTestFinished(() => project.remove());
    const page = await open(withMock, { permissions: ["clipboard-read", "clipboard-write"] });
    await page.locator(".send-form").waitFor();
    const copied = async (name: string) => {
      await page.getByRole("button", { name: `Copy as ${name}` }).click();
      await page.getByRole("button", { name: "Copied" }).waitFor();
      const text = await page.evaluate(() => navigator.clipboard.readText());
      await page.getByRole("button", { name: `Copy as ${name}` }).waitFor();
      return text;
    };
    expect(await project.run("copied", await copied("curl"), "sh")).toContain(" 200 ");
    expect(await project.run("copied", await copied("TypeScript"), "ts")).toMatch(/^200 /);
    expect(await copied(".http")).toMatch(/^GET http:\/\/127\.0\.0\.1:\d+\//);
  });

  test("is not there without script", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    onTestFinished(() => context.close());
    const page = await context.newPage();
    await page.goto(`http://127.0.0.1:${alone.port}/docs${href}`);
    expect(await page.locator("send-panel").isVisible()).toBe(false);
  });
});

/** By how many pixels an element exceeds the window, or the column that scrolls around it. */
function outOfView(page: Page, selector: string): Promise<number> {
  return page.locator(selector).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    const column = element.closest(".samples")?.getBoundingClientRect();
    const isScroller = column && column.height <= innerHeight;
    const [first, last] = isScroller ? [column.top, column.bottom] : [0, innerHeight];
    return Math.round(Math.max(0, first - top, bottom - last));
  });
}
