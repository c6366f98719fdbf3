import { expect, it } from "vitest";
import { openConsole, type Page, told, useBrowser } from "../support/open-console.ts";

const browser = useBrowser();
const cells = async (page: Page) => {
  const rows = await page.getByRole("table").locator("tbody tr").all();
  return Promise.all(
    rows.map(async (row) =>
      (await row.locator("th, td").allTextContents()).slice(0, 3).join(" | "),
    ),
  );
};

/** A session with an unknown path, a request that breaks the document, one that a rule refuses, and a good one. */
async function openStrict() {
  const opened = await openConsole(browser(), { check: true });
  const { ask } = opened;
  await ask("/books");
  await ask("/reders");
  await ask("/readers?size=x");
  await ask("/readers/nobody");
  await ask("/books", { headers: { Prefer: "code=400" } });
  return { ...opened, page: await opened.open({ path: "/#/strict" }) };
}

it("shows what a strict test fails for, newest first, with the kind of each", async () => {
  const { page, mock } = await openStrict();
  await page.getByText("3 unexpected, 0 expected").waitFor();
  expect(await cells(page)).toEqual([
    expect.stringMatching(
      /^GET \/library\/readers\/nobody \| 404 \| unexpected refused by a rule /,
    ),
    expect.stringMatching(
      /^GET \/library\/readers\?size=x \| 4\d\d \| unexpected breaks the document /,
    ),
    expect.stringMatching(/^GET \/library\/reders \| 404 \| unexpected unknown path .*nearest is /),
  ]);
  expect(await mock.unexpected()).toHaveLength(3);
});

it("shows what a test expects as soon as it says so, and allows more by the pointer", async () => {
  const { page, mock, ask } = await openStrict();
  await page.getByText("3 unexpected, 0 expected").waitFor();
  await mock.expectRequest({ operation: "getReader", refused: true });
  await page.getByText("2 unexpected, 1 expected").waitFor();
  await page.getByRole("button", { name: "Allow those like request 2" }).click();
  await expect
    .poll(() => told(page))
    .toBe("Allowed: the path /library/reders of spec with 404 by the rule route");
  await page.getByText("1 unexpected, 2 expected").waitFor();
  expect(await mock.allowed()).toEqual([
    { vendor: "spec", path: "/library/reders", status: 404, rule: "route" },
  ]);
  await ask("/reders");
  await page.getByText("1 unexpected, 3 expected").waitFor();
  await page.getByRole("button", { name: "Allow none" }).click();
  await page.getByText("3 unexpected, 1 expected").waitFor();
  expect(await mock.allowed()).toEqual([]);
});

it("leads to the requests in the journal, whose filter follows what is expected", async () => {
  const { page, mock } = await openStrict();
  const paths = () => page.locator(".line .path").allTextContents();
  const show = page.getByRole("combobox", { name: /^Show/ });
  await mock.allow({ status: 404 });
  await page.getByText("1 unexpected, 2 expected").waitFor();
  await page.getByRole("button", { name: "Unexpected ones in the journal" }).click();
  await expect.poll(paths).toEqual(["/library/readers?size=x"]);
  expect(await show.inputValue()).toBe("unexpected");
  await show.selectOption("Refused as expected");
  await expect.poll(paths).toEqual(["/library/readers/nobody", "/library/reders"]);
  await mock.removeAllowed();
  await expect.poll(paths).toEqual([]);
  await show.selectOption("Unexpected in strict mode");
  await expect.poll(async () => (await paths()).length).toBe(3);

  await page.keyboard.press("9");
  await page.getByRole("button", { name: "Show request 3" }).click();
  await page.getByRole("heading", { name: "Why it was refused" }).waitFor();
  await expect.poll(async () => (await paths()).length).toBe(5);
});

it("says that a strict test would pass, by keys alone", async () => {
  const { open, ask } = await openConsole(browser());
  await ask("/books");
  const page = await open();
  await page.keyboard.press("9");
  await page.getByText("Nothing was refused: a strict test would pass.").waitFor();
  expect(await page.title()).toBe("Strict · Carespec console");
});
