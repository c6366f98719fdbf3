import { expect, it } from "vitest";
import { openConsole, type Page, useBrowser } from "../support/open-console.ts";

const browser = useBrowser();
const lines = (page: Page) => page.locator(".line");
const state = (page: Page) => page.locator(".live").textContent();

it("shows 10,000 requests, of which few are in the page, and reaches both ends", async () => {
  const { mock, open, ask } = await openConsole(browser(), {
    journalEntries: 10_000,
    journalBytes: 2 ** 28,
  });
  for (let count = 1; count <= 10_000; count += 100) {
    await Promise.all(
      Array.from({ length: 100 }, (_, index) =>
        mock.fetch(`http://mock.test/library/books/b-${count + index}`),
      ),
    );
  }
  const page = await open({ path: "/#/journal" });
  await page.getByText("10,000 requests", { exact: true }).waitFor();
  expect(await lines(page).count()).toBeLessThan(60);
  await page.getByRole("listbox", { name: "Requests, newest first" }).focus();
  await page.keyboard.press("End");
  const last = page.locator(".line[aria-selected=true]");
  await expect.poll(() => last.getAttribute("aria-posinset")).toBe("10000");
  expect(await last.isVisible()).toBe(true);
  expect(await lines(page).count()).toBeLessThan(60);

  // Who reads further down keeps the place when more come.
  await page.keyboard.press("PageUp");
  const text = await last.textContent();
  const top = async () => Math.round((await last.boundingBox())?.y ?? -1);
  const before = await top();
  await ask("/readers");
  await page.getByText("10,001 requests", { exact: false }).first().waitFor();
  expect([await last.textContent(), await top()]).toEqual([text, before]);

  await page.getByRole("searchbox", { name: "Text" }).fill("b-7777");
  await expect.poll(() => lines(page).count()).toBe(1);
  await page.getByRole("searchbox", { name: "Text" }).fill("");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Home");
  await expect.poll(() => last.textContent()).toContain("listReaders");
});

it("shows in each of two tabs what the other one does", async () => {
  const { open, ask } = await openConsole(browser());
  const one = await open({ path: "/#/faults" });
  const other = await open({ path: "/#/faults" });
  await one.getByRole("button", { name: "Add the fault" }).click();
  await other.getByRole("row", { name: /status/ }).waitFor();
  await other.getByRole("button", { name: "Remove all" }).click();
  await one.getByText("Nothing goes wrong.").waitFor();
  for (const page of [one, other]) await page.keyboard.press("2");
  await ask("/books");
  for (const page of [one, other]) await expect.poll(() => lines(page).count()).toBe(1);
  await one.getByRole("button", { name: "Empty…" }).click();
  await one.getByRole("button", { name: "Empty it" }).click();
  await other.getByText("has not been asked anything yet").waitFor();
});

it("says that the connection is lost, and goes on where it was when it is back", async () => {
  const { mock, server, open, ask } = await openConsole(browser());
  await ask("/books");
  const page = await open({ path: "/#/journal" });
  await expect.poll(() => lines(page).count()).toBe(1);
  expect(await state(page)).toBe("Live");
  await server.close();
  await page.getByText("The connection to the mock is lost").first().waitFor();
  expect(await state(page)).toBe("Connection lost");
  await page.getByRole("button", { name: "Empty…" }).click();
  await page.getByRole("button", { name: "Empty it" }).click();
  await page.getByRole("alert").getByText("The mock does not answer").waitFor();
  await mock.fetch("http://mock.test/library/readers/r-1");
  const tried = page.waitForRequest((request) => request.url().endsWith("/__mock/events"));
  await page.getByRole("button", { name: "Try now" }).click();
  await tried;
  expect(await state(page)).toBe("Connection lost");
  const again = await mock.listen(server.port);
  await expect.poll(() => state(page)).toBe("Live");
  await expect.poll(() => lines(page).count()).toBe(2);
  await again.close();
});

it("shows what another mock holds that was started in its place", async () => {
  const first = await openConsole(browser());
  for (const path of ["/books", "/readers", "/books"]) await first.ask(path);
  const page = await first.open({ path: "/#/journal" });
  await expect.poll(() => lines(page).count()).toBe(3);
  await first.server.close();
  const second = await openConsole(browser());
  await second.mock.fetch("http://mock.test/library/books/b-1");
  const server = await second.mock.listen(first.server.port);
  await expect
    .poll(() => lines(page).allTextContents())
    .toEqual([expect.stringContaining("getBook")]);
  await server.close();
});

it("asks for the token of a mock that has one", async () => {
  const { open, ask } = await openConsole(browser(), { controlToken: "open-sesame" });
  const page = await open({ path: "/#/journal" });
  await page.getByText("control needs a token").waitFor();
  await page.getByLabel("Control token").fill("wrong");
  await page.keyboard.press("Enter");
  await page.getByText("this is not control's token").waitFor();
  await page.getByLabel("Control token").fill("open-sesame");
  await page.getByRole("button", { name: "Use it" }).click();
  await expect.poll(() => state(page)).toBe("Live");
  await ask("/books");
  await expect.poll(() => lines(page).count()).toBe(1);
  await page.reload();
  await expect.poll(() => state(page)).toBe("Live");
});
