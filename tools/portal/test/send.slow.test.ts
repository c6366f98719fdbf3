import { listVendors, loadVendorFacts } from "@carespec/document";
import { findChromium, launchBrowser } from "@carespec/test-support/browser";
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from "vitest";
import { type Portal, startPortal } from "../src/server.ts";

/** What hangs fails; a page beside other tests on a small machine may take long. */
const PATIENCE_MS = 60_000;
vi.setConfig({ testTimeout: 2 * PATIENCE_MS });

let portal: Portal;
let browser: Awaited<ReturnType<typeof launchBrowser>>;
beforeAll(async () => {
  browser = await launchBrowser(await findChromium());
  portal = await startPortal({ port: 0 });
});
afterAll(async () => {
  await browser?.close();
  await portal?.close();
});

/** Opens an operation's panel; the test fails on an error or on a request to another origin. */
async function openPanel(vendor: string, operationId: string) {
  const context = await browser.newContext();
  context.setDefaultTimeout(PATIENCE_MS);
  const faults: string[] = [];
  context.on("weberror", (error) => faults.push(String(error.error())));
  context.on("request", (request) => {
    if (!request.url().startsWith(portal.url)) faults.push(request.url());
  });
  onTestFinished(async () => {
    await context.close();
    expect(faults).toEqual([]);
  });
  const page = await context.newPage();
  const slug = operationId.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  await page.goto(`${portal.url}/docs/${vendor}/${slug}/`);
  await page.getByText("Send to the mock", { exact: true }).click();
  await page.locator(".send-form").waitFor();

  const outcome = page.locator(".send-outcome");
  return {
    page,
    async send(): Promise<string> {
      await page.getByRole("button", { name: "Send", exact: true }).click();
      await outcome.locator(".send-status:not(:empty)").waitFor();
      await outcome.and(page.locator(":not([aria-busy])")).waitFor();
      return (await outcome.locator(".send-status, .send-answer").allInnerTexts()).join("\n");
    },
  };
}

describe.each(listVendors())("the send panel of $name", async ({ name }) => {
  const { operationId } = (await loadVendorFacts(name)).client.firstCall;

  it("logs in and shows the answer, within a session of its own", async () => {
    const { page, send } = await openPanel(name, operationId);
    expect(await send()).toMatch(/^200 OK in \d+ ms$/m);
    expect(await send()).toMatch(/^200 OK in \d+ ms$/m);
    const session = await page.locator(".send-id").innerText();
    const headers = { "X-Mock-Session": session };
    const journal = await fetch(`${portal.url}/__mock/requests?operation=${operationId}`, {
      headers,
    });
    expect((await journal.json()).requests).toHaveLength(2);
  });

  it("plays a fault, and an answer of the document", async () => {
    const { page, send } = await openPanel(name, operationId);
    await page.locator('[name="fault"]').selectOption({ label: "status: answer 503" });
    expect(await send()).toMatch(/^503 Service Unavailable in \d+ ms$/m);
    await page.locator('[name="fault"]').selectOption({ label: "drop: drop the connection" });
    expect(await send()).toContain("The connection broke off");
    await page.locator('[name="fault"]').selectOption("");
    const refusal = await page
      .locator('[name="prefer"] option[value^="code=401"]')
      .first()
      .innerText();
    await page.locator('[name="prefer"]').selectOption({ label: refusal });
    expect(await send()).toMatch(/^401 Unauthorized in \d+ ms$/m);
  });
});

describe("the send panel", () => {
  it("says in X-Mock-Reason why a call was refused", async () => {
    const [vendor = { name: "", operationId: "" }] = await refusals();
    const { page, send } = await openPanel(vendor.name, vendor.operationId);
    await page.locator('.send-form input[name^="path."]').first().fill("nobody");
    const shown = await send();
    expect(shown).toMatch(/^404 Not Found in \d+ ms$/m);
    expect(shown).toMatch(/^X-Mock-Reason: .+/m);
  });

  it("keeps its data for the tab, until a new session is begun", async () => {
    const { name } = listVendors()[0] ?? { name: "" };
    const { page } = await openPanel(
      name,
      (await loadVendorFacts(name)).client.firstCall.operationId,
    );
    const first = await page.locator(".send-id").innerText();
    await page.reload();
    await page.getByText("Send to the mock", { exact: true }).click();
    await page.locator(".send-form").waitFor();
    expect(await page.locator(".send-id").innerText()).toBe(first);
    await page.getByRole("button", { name: "New session" }).click();
    expect(await page.locator(".send-id").innerText()).not.toBe(first);
  });
});

/** The calls with one parameter of a path that vendors' facts know to be refused. */
async function refusals() {
  const all = await Promise.all(
    listVendors().map(async ({ name }) => {
      const { refusedCall } = (await loadVendorFacts(name)).client;
      return refusedCall?.input.path ? [{ name, operationId: refusedCall.operationId }] : [];
    }),
  );
  return all.flat();
}
