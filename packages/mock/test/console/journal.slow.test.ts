import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it, onTestFinished } from "vitest";
import { copied, openConsole, type Page, told, useBrowser } from "../support/open-console.ts";

const browser = useBrowser();
const lines = (page: Page) => page.locator(".line");
const list = (page: Page) => page.getByRole("listbox", { name: "Requests, newest first" });
const details = (page: Page) => page.getByRole("region", { name: "Details of the request" });
const field = (page: Page) => page.getByRole("searchbox", { name: "Text" });

/** The journal with three requests: one answered, one refused, one that no mock answers. */
async function openJournal() {
  const opened = await openConsole(browser());
  const { ask, server } = opened;
  const page = await opened.open({ path: "/#/journal" });
  await page.getByText("has not been asked anything yet").waitFor();
  await ask("/readers?size=1");
  await ask("/books", { headers: { Authorization: "" } });
  await fetch(`${server.url}/nowhere`);
  await expect.poll(() => lines(page).count()).toBe(3);
  return { ...opened, page };
}

it("shows requests as they come, newest first, with why they were refused", async () => {
  const { page } = await openJournal();
  const texts = await lines(page).allTextContents();
  expect(texts[0]).toMatch(/404GET\/nowhereno mockrefused/);
  expect(texts[1]).toMatch(/401GET\/library\/bookslistBooksrefused/);
  expect(texts[2]).toMatch(/200GET\/library\/readers\?size=1listReaders/);
  expect(await page.locator(".counts").textContent()).toBe("3 requests");
});

it("is walked by keys alone: select, open, copy, close, filter", async () => {
  const { page } = await openJournal();
  await page.keyboard.press("j");
  await expect
    .poll(() => list(page).evaluate((each) => each === document.activeElement))
    .toBe(true);
  await page.keyboard.press("ArrowDown");
  await expect
    .poll(() => list(page).getByRole("option", { selected: true }).textContent())
    .toContain("listBooks");
  await page.keyboard.press("Enter");
  expect(await details(page).getByText("Why it was refused").isVisible()).toBe(true);
  await expect
    .poll(() => details(page).evaluate((each) => each === document.activeElement))
    .toBe(true);
  await page.keyboard.press("c");
  await expect.poll(() => copied(page)).toMatch(/^curl -i http/m);
  await page.keyboard.press("Escape");
  await expect.poll(() => details(page).count()).toBe(0);
  await expect
    .poll(() => list(page).evaluate((each) => each === document.activeElement))
    .toBe(true);
  await page.keyboard.press("End");
  await expect
    .poll(() => list(page).getByRole("option", { selected: true }).textContent())
    .toContain("listReaders");
  await page.keyboard.press("Home");
  await expect
    .poll(() => list(page).getByRole("option", { selected: true }).textContent())
    .toContain("/nowhere");
  await page.keyboard.press("/");
  await page.keyboard.type("size=1");
  await expect.poll(() => lines(page).count()).toBe(1);
  expect(await page.locator(".counts").textContent()).toBe("1 of 3 requests");
  const isInList = () => list(page).evaluate((each) => each === document.activeElement);
  await page.keyboard.press("ArrowDown");
  await expect.poll(isInList).toBe(true);
  expect(await lines(page).count()).toBe(1);
  await field(page).fill("");
  await page.keyboard.press("Escape");
  await expect.poll(isInList).toBe(true);
});

it("is walked by the pointer: open, copy in three forms, close", async () => {
  const { page, server } = await openJournal();
  await lines(page).nth(2).click();
  await details(page).getByRole("button", { name: "Copy as curl" }).click();
  await expect.poll(() => copied(page)).toContain(`'${server.url}/library/readers?size=1'`);
  expect(await copied(page)).toContain("-H 'authorization: [redacted]'");
  expect(await copied(page)).toMatch(/^# The journal keeps no credentials/);
  await details(page).getByRole("button", { name: "Copy as client call" }).click();
  await expect
    .poll(() => copied(page))
    .toContain("await client.listReaders({ query: { size: 1 }, ");
  await details(page).getByRole("button", { name: "Copy as HAR" }).click();
  await expect.poll(() => copied(page)).toContain('"version": "1.2"');
  const { log } = JSON.parse(await copied(page));
  expect(log.entries).toMatchObject([{ request: { url: `${server.url}/library/readers?size=1` } }]);
  await details(page).getByText("Credentials are redacted").waitFor();
  await details(page).getByRole("button", { name: "Close" }).click();
  await expect.poll(() => details(page).count()).toBe(0);
});

it("filters by text, operation, status, reason and fault", async () => {
  const { page, mock, ask } = await openJournal();
  await mock.addFault({ fault: "html", times: 1 });
  await ask("/books");
  await expect.poll(() => lines(page).count()).toBe(4);
  const choose = (label: string, value: string) => page.getByLabel(label).selectOption(value);
  const all = () => page.getByRole("button", { name: "Show all" }).click();
  await choose("Status", "4xx");
  await expect.poll(() => lines(page).count()).toBe(2);
  await choose("Operation", "listBooks");
  await expect.poll(() => lines(page).count()).toBe(1);
  await all();
  await choose("Show", "Changed by a fault");
  await expect.poll(() => lines(page).allTextContents()).toEqual([expect.stringContaining("html")]);
  await all();
  await choose("Show", "Refused, with a reason");
  await expect.poll(() => lines(page).count()).toBeGreaterThanOrEqual(2);
  await all();
  await field(page).fill("Nothing is served nowhere");
  await expect.poll(() => lines(page).count()).toBe(1);
  await field(page).fill("no such text");
  await page.getByText("No request fits the filter.").waitFor();
  await page.locator(".empty").getByRole("button", { name: "Show all" }).click();
  await expect.poll(() => lines(page).count()).toBe(4);
});

it("pauses, says how many have come meanwhile, and goes on", async () => {
  const { page, ask } = await openJournal();
  await page.keyboard.press("p");
  await ask("/books");
  await page.getByRole("button", { name: "Paused, 1 new" }).waitFor();
  expect(await lines(page).count()).toBe(3);
  await page.getByRole("button", { name: "Paused, 1 new" }).click();
  await expect.poll(() => lines(page).count()).toBe(4);
});

it("is emptied after a question, and when somebody else empties it", async () => {
  const { page, mock, ask } = await openJournal();
  await page.getByRole("button", { name: "Empty…" }).click();
  await page.keyboard.press("Escape");
  expect(await lines(page).count()).toBe(3);
  await page.getByRole("button", { name: "Empty…" }).click();
  await page.getByRole("button", { name: "Empty it" }).click();
  await page.getByText("has not been asked anything yet").waitFor();
  expect(await mock.requests()).toEqual([]);
  await ask("/books");
  await expect.poll(() => lines(page).count()).toBe(1);
  await mock.clearRequests();
  await page.getByText("has not been asked anything yet").waitFor();
});

it("saves the whole journal as HAR, and says where a request is no longer kept", async () => {
  const { page, mock } = await openJournal();
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save as HAR" }).click();
  const file = await coming;
  expect(file.suggestedFilename()).toBe("default.har");
  const { log } = JSON.parse(await readFile(await file.path(), "utf8"));
  expect(log.entries).toHaveLength(3);
  await page.keyboard.press("p");
  await lines(page).first().click();
  await mock.clearRequests();
  await details(page).getByRole("button", { name: "Copy as HAR" }).click();
  await details(page).getByRole("button", { name: "Not copied" }).waitFor();
  expect(await told(page)).toBe("Not copied: the mock no longer keeps this request");
});

it("shows what a real server answered, and how that differs from the document", async () => {
  const real = createServer((_, response) => {
    response.setHeader("content-type", "application/json").end('[{"bookId":7}]');
  });
  await new Promise<void>((resolve) => real.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void real.close());
  const { port } = real.address() as AddressInfo;
  const upstreams = [`http://127.0.0.1:${port}`];
  const { open, ask } = await openConsole(browser(), { upstreams, forward: ["all"] });
  const page = await open({ path: "/#/journal" });
  // The mock's own credentials are for no real server.
  await ask("/books", { headers: { Authorization: `Basic ${btoa("a:real-one")}` } });
  await lines(page).filter({ hasText: "differs" }).click();
  await details(page).getByText(`Forwarded to http://127.0.0.1:${port}, which answered.`).waitFor();
  await details(page).getByText("How it differs from the document").waitFor();
  expect(await details(page).getByRole("listitem").first().textContent()).toMatch(/^answer: /);
  await page.getByLabel("Show").selectOption("Forwarded");
  expect(await lines(page).count()).toBe(1);
  await page.getByLabel("Show").selectOption("Refused, with a reason");
  await expect.poll(() => lines(page).count()).toBe(0);
});

it("opens details over the list on a phone, and comes back", async () => {
  const { open, ask } = await openConsole(browser());
  await ask("/books");
  const page = await open({ path: "/#/journal", width: 360 });
  await lines(page).first().click();
  await details(page).waitFor();
  expect(await list(page).isVisible()).toBe(false);
  await details(page).getByRole("button", { name: "Close" }).click();
  await expect.poll(() => list(page).isVisible()).toBe(true);
});
