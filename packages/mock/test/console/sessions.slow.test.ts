import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { openConsole, type Page, useBrowser } from "../support/open-console.ts";
import { bookOf, SAMPLE } from "../support/sample-vendor.ts";

const browser = useBrowser();

async function download(page: Page, button: string): Promise<{ name: string; text: string }> {
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: button }).click();
  const file = await coming;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") };
}

it("lists the sessions and shows another one, by keys and by the pointer", async () => {
  const { open, ask } = await openConsole(browser());
  await ask("/books", { headers: { "x-mock-session": "checkout" } });
  await ask("/readers");
  const page = await open();
  await page.keyboard.press("8");
  await page.getByRole("button", { name: "Show checkout" }).click();
  await page.keyboard.press("2");
  await expect
    .poll(() => page.locator(".line").allTextContents())
    .toEqual([expect.stringContaining("listBooks")]);
  const field = page.getByLabel("Session", { exact: true });
  expect(await field.inputValue()).toBe("checkout");
  await field.focus();
  await page.keyboard.type("default");
  await page.keyboard.press("Enter");
  await expect
    .poll(() => page.locator(".line").allTextContents())
    .toEqual([expect.stringContaining("listReaders")]);
});

it("shows the session that the address names", async () => {
  const { open, ask } = await openConsole(browser());
  await ask("/books", { headers: { "x-mock-session": "named" } });
  const page = await open({ path: "/__session/named/#/journal" });
  await expect.poll(() => page.locator(".line").count()).toBe(1);
  expect(await page.getByLabel("Session", { exact: true }).inputValue()).toBe("named");
});

it("resets a session, a mock's data and all sessions, after a question", async () => {
  const { mock, open, ask } = await openConsole(browser());
  const page = await open({ path: "/#/sessions" });
  const ids = async () => {
    const { books } = (await mock.export())[SAMPLE] ?? {};
    return (books as { bookId: string }[]).map(({ bookId }) => bookId);
  };
  const seed = () => mock.seed({ [SAMPLE]: { books: [bookOf("extra")] } });
  const before = await ids();
  for (const button of [
    /^Reset the session default…/,
    /^Reset spec's data…/,
    /^Reset all sessions…/,
  ]) {
    await seed();
    await ask("/books");
    expect(await ids()).not.toEqual(before);
    await page.getByRole("button", { name: button }).click();
    await page.getByRole("button", { name: "Reset", exact: true }).press("Enter");
    await expect.poll(ids).toEqual(before);
  }
});

it("saves the data, and seeds a session with it", async () => {
  const { mock, open } = await openConsole(browser());
  await mock.seed({ [SAMPLE]: { books: [bookOf("saved")] } });
  const page = await open({ path: "/#/sessions" });
  const { name, text } = await download(page, "Save the data");
  expect(name).toBe("default.data.json");
  expect(JSON.parse(text)).toEqual(await mock.export());
  expect(JSON.parse((await download(page, "Save the whole session")).text)).toHaveProperty(
    "steering",
  );
  await mock.reset();
  const field = page.getByLabel("Data to seed, as JSON");
  await field.fill("no JSON");
  await page.getByRole("button", { name: "Seed the session" }).click();
  await page.getByRole("alert").getByText("This is not JSON").waitFor();
  await field.fill(`{"${SAMPLE}":{"books":[{"bookId":1}]}}`);
  await page.getByRole("button", { name: "Seed the session" }).click();
  await page.getByRole("alert").getByText("/books/0").waitFor();
  const file = { name: "data.json", mimeType: "application/json", buffer: Buffer.from(text) };
  await page.getByLabel("or from a file").setInputFiles(file);
  await page.getByRole("button", { name: "Seed the session" }).click();
  await expect.poll(() => mock.export()).toEqual(JSON.parse(text));
});

it("makes ids and tokens repeatable, and random again", async () => {
  const { mock, open } = await openConsole(browser());
  const page = await open({ path: "/#/sessions" });
  await page.getByLabel("Seed", { exact: true }).fill("walk");
  await page.getByRole("button", { name: "Make them repeatable" }).click();
  await page.getByText("New ids and tokens follow from walk").waitFor();
  expect(await mock.random()).toEqual({ seed: "walk" });
  await page.getByRole("button", { name: "Random again" }).press("Enter");
  await expect.poll(() => mock.random()).toEqual({ seed: null });
});

it("shows the coverage as it grows, saves it, and begins to count again", async () => {
  const { open, ask } = await openConsole(browser());
  const page = await open();
  await page.keyboard.press("7");
  await page.getByText(/^Operations, \d+ not called$/).click();
  await ask("/books");
  await page.getByRole("row", { name: /GET \/books 1/ }).waitFor();
  await page.getByLabel("Only the session default").check();
  await page.getByRole("row", { name: /GET \/books 1/ }).waitFor();
  const { name, text } = await download(page, "Save Markdown");
  expect([name, text.split("\n", 1)[0]]).toEqual([
    "coverage.md",
    expect.stringMatching(/^# Coverage/),
  ]);
  await page.getByLabel("Only the session default").uncheck();
  await page.getByRole("button", { name: "Reset the counts…" }).click();
  await page.getByRole("button", { name: "Reset", exact: true }).click();
  await page.getByRole("row", { name: /GET \/books 0/ }).waitFor();
});
