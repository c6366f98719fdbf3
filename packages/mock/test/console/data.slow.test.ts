import { expect, it } from "vitest";
import { openConsole, type Page, told, useBrowser } from "../support/open-console.ts";
import { SAMPLE } from "../support/sample-vendor.ts";

const browser = useBrowser();
const cell = (page: Page, text: string) => page.getByRole("gridcell", { name: text, exact: true });
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

async function openData() {
  const opened = await openConsole(browser());
  const page = await opened.open({ path: "/#/data" });
  await page.getByLabel("Collection").selectOption("books");
  const books = async () =>
    (await opened.mock.export())[SAMPLE]?.books as Record<string, unknown>[];
  return { ...opened, page, books };
}

it("shows each collection as a table, as requests change it", async () => {
  const { page, mock } = await openData();
  const names = await page.getByRole("columnheader").allTextContents();
  expect(names.slice(0, -1)).toContain("title");
  await mock.seed({ [SAMPLE]: { books: [{ bookId: "b-9", title: "Lesley Castle", shelf: 1 }] } });
  await cell(page, "Lesley Castle").waitFor();
  await page.getByRole("searchbox", { name: "Filter values" }).fill("lesley");
  await expect.poll(() => page.getByRole("row").count()).toBe(2);
});

it("edits a cell by keys alone, and leaves it as it was with Escape", async () => {
  const { page, books } = await openData();
  const [first] = await books();
  const title = String(first?.title);
  await cell(page, title).focus();
  await page.keyboard.press("ArrowDown");
  await expect.poll(() => focused(page)).not.toBe(title);
  await page.keyboard.press("ArrowUp");
  await expect.poll(() => focused(page)).toBe(title);
  await page.keyboard.press("Enter");
  await page.keyboard.type("Not kept");
  await page.keyboard.press("Escape");
  await expect.poll(() => focused(page)).toBe(title);
  await page.keyboard.press("F2");
  await page.keyboard.type("Catharine");
  await page.keyboard.press("Enter");
  await expect.poll(() => focused(page)).toBe("Catharine");
  await expect.poll(() => told(page)).toBe("The value is changed");
  expect((await books()).map((book) => book.title)).toContain("Catharine");
});

it("says what the mock does not take, and keeps what was typed", async () => {
  const { page, books } = await openData();
  const before = await books();
  await cell(page, String(before[0]?.shelf)).first().dblclick();
  await page.keyboard.type("high up");
  await page.keyboard.press("Enter");
  const alert = page.getByRole("alert");
  await alert.waitFor();
  expect(await alert.textContent()).toContain("/books/0/shelf");
  expect(await page.getByLabel("shelf of row 1").inputValue()).toBe("high up");
  await page.keyboard.press("Escape");
  expect(await books()).toEqual(before);
});

it("edits, adds and deletes whole values, by the pointer", async () => {
  const { page, books } = await openData();
  const { length } = await books();
  await page.getByRole("button", { name: "Edit row 1" }).click();
  const text = page.getByLabel("Value as JSON");
  const value = JSON.parse(await text.inputValue());
  await text.fill("{");
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByRole("alert").getByText("This is not JSON").waitFor();
  await text.fill(JSON.stringify({ ...value, title: 7 }));
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByRole("alert").getByText("/title").waitFor();
  await text.fill(JSON.stringify({ ...value, title: "Amelia Webster" }));
  await page.getByRole("button", { name: "Save" }).click();
  await cell(page, "Amelia Webster").waitFor();

  await page.getByRole("button", { name: "Add…" }).click();
  await text.fill(JSON.stringify({ ...value, bookId: "b-new", title: "Evelyn" }));
  await page.getByRole("button", { name: "Save" }).click();
  await cell(page, "Evelyn").waitFor();
  expect(await books()).toHaveLength(length + 1);

  await page.getByRole("button", { name: `Delete row ${length + 1}` }).click();
  await page.getByRole("button", { name: "Keep" }).click();
  expect(await books()).toHaveLength(length + 1);
  await page.getByRole("button", { name: `Delete row ${length + 1}` }).click();
  await page.getByRole("button", { name: "Delete", exact: true }).click();
  await expect.poll(async () => (await books()).map(({ bookId }) => bookId)).not.toContain("b-new");
  expect(await books()).toHaveLength(length);
});

it("renames a value whose id changes, in a cell and as JSON, and takes no second one of an id", async () => {
  const { page, books } = await openData();
  const ids = async () => (await books()).map(({ bookId }) => bookId);
  const before = await ids();
  const [first, second] = before as [string, string];
  const edit = async (from: string, to: string) => {
    await cell(page, from).dblclick();
    await page.keyboard.type(to);
    await page.keyboard.press("Enter");
  };
  await edit(first, "b-renamed");
  await cell(page, "b-renamed").waitFor();
  await expect.poll(ids).toEqual(["b-renamed", ...before.slice(1)]);

  await edit("b-renamed", second);
  const alert = page.getByRole("alert");
  await alert.getByText(`duplicate id ${second}`).waitFor();
  await page.keyboard.press("Escape");
  expect(await ids()).toEqual(["b-renamed", ...before.slice(1)]);

  // What is proposed has the id of the last one.
  await page.getByRole("button", { name: "Add…" }).click();
  await page.getByRole("button", { name: "Save" }).click();
  await alert.getByText(`duplicate id ${before.at(-1)}`).waitFor();
  await page.getByRole("button", { name: "Cancel" }).click();
  expect(await ids()).toEqual(["b-renamed", ...before.slice(1)]);

  await page.getByRole("button", { name: "Edit row 1" }).click();
  const text = page.getByLabel("Value as JSON");
  const value = JSON.parse(await text.inputValue());
  await text.fill(JSON.stringify({ ...value, bookId: first, title: "Both changed" }));
  await page.getByRole("button", { name: "Save" }).click();
  await cell(page, "Both changed").waitFor();
  expect(await ids()).toEqual(before);
});

it("offers to begin a session that has not been used", async () => {
  const { open } = await openConsole(browser());
  const page = await open({ path: "/__session/fresh/#/data" });
  await page.getByText("has not been used yet, so it holds nothing").waitFor();
  await page.getByRole("button", { name: "Begin it" }).click();
  await page.getByLabel("Collection").waitFor();
});
