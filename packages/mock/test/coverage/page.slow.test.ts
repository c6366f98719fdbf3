import { findChromium, launchBrowser } from "@carespec/test-support/browser";
import { runAxe } from "@carespec/test-support/run-axe";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createMock, type Listening, type Mock } from "../../src/index.ts";
import { send } from "../support/covered-shop.ts";
import { fixture } from "../support/fixture.ts";

type Browser = Awaited<ReturnType<typeof launchBrowser>>;

let browser: Browser;
let mock: Mock;
let listening: Listening;

beforeAll(async () => {
  browser = await launchBrowser(await findChromium());
  mock = await createMock({ spec: { file: fixture("coverage.yaml") }, vendors: [] });
  listening = await mock.listen(0);
  await send(mock, "GET /orders?sort=date");
  await send(mock, "GET /orders?sort=date&states=bad");
  await send(mock, "GET /orders", { headers: { prefer: "code=500" } });
});
afterAll(async () => {
  await browser?.close();
  await listening?.close();
  await mock?.close();
});

describe.each(["light", "dark"] as const)("the page of the coverage, %s", (colorScheme) => {
  it.each([
    ["wide", 1280],
    ["as a phone", 360],
  ])("is accessible and fits, %s", async (_, width) => {
    const viewport = { width, height: 800 };
    const page = await (await browser.newContext({ colorScheme, viewport })).newPage();
    const requests: string[] = [];
    const complaints: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    page.on("console", (message) => complaints.push(message.text()));
    const url = `${listening.url}/__mock/coverage?format=html`;
    await page.goto(url);
    for (const summary of await page.locator("summary").all()) await summary.click();
    expect(await runAxe(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
    expect([requests, complaints]).toEqual([[url], []]);
    const headings = await page.locator("h1, h2, h3, h4").allTextContents();
    expect(headings.slice(0, 4)).toEqual([
      "Coverage",
      "Covered Shop spec",
      "Not covered",
      "Operations",
    ]);
    const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(ground).toBe(colorScheme === "dark" ? "rgb(20, 23, 28)" : "rgb(255, 255, 255)");
    const row = page.getByRole("row", { name: "query states no 0 1 refused" });
    expect(await row.isVisible()).toBe(true);
    await page.context().close();
  });
});
