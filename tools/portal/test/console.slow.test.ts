import { findChromium, launchBrowser } from "@carespec/test-support/browser";
import { runAxe } from "@carespec/test-support/run-axe";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Portal, startPortal } from "../src/server.ts";

type Browser = Awaited<ReturnType<typeof launchBrowser>>;

let browser: Browser;
let portal: Portal;

beforeAll(async () => {
  browser = await launchBrowser(await findChromium());
  portal = await startPortal({ port: 0 });
});
afterAll(async () => {
  await browser?.close();
  await portal?.close();
});

it("is the mock's console, with links into the docs", async () => {
  const page = await browser.newPage();
  page.setDefaultTimeout(100_000);
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => complaints.push(message.text()));
  await page.goto(portal.url);
  await page.getByText("Live", { exact: true }).waitFor();
  for (const { title } of portal.vendors) {
    await page.getByRole("heading", { name: title }).waitFor();
  }
  expect(await runAxe(page)).toEqual([]);

  const [vendor] = portal.vendors;
  const [path = ""] = Object.keys((await (await fetch(vendor?.document ?? "")).json()).paths);
  await fetch(`${vendor?.baseUrl}${path.replace(/\{[^}]+\}/g, "x")}`);
  await page.getByRole("link", { name: "Journal" }).click();
  await page.locator(".line").first().click();
  const link = page.getByRole("link", { name: "Reference" });
  const href = await link.evaluate((element: HTMLAnchorElement) => element.href);
  expect(href).toContain(`/docs/${vendor?.name}/`);
  expect((await fetch(href)).status).toBe(200);
  expect(await page.getByRole("link", { name: "Docs" }).getAttribute("href")).toBe("docs/");
  expect(complaints).toEqual([]);
});
