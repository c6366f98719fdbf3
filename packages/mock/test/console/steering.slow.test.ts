import { expect, it } from "vitest";
import { openConsole, type Page, told, useBrowser } from "../support/open-console.ts";
import { SAMPLE } from "../support/sample-vendor.ts";

const browser = useBrowser();

/** Moves the focus to what a screen reader calls so, by the Tab key alone. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let count = 0; count < 80; count += 1) {
    await page.keyboard.press("Tab");
    const text = await page.evaluate(() => {
      const { activeElement: element } = document;
      const label = element?.closest("label")?.querySelector("span")?.textContent;
      const by = element?.getAttribute("aria-labelledby");
      return (
        label ?? (by ? document.getElementById(by)?.textContent : undefined) ?? element?.textContent
      );
    });
    if (name.test(text ?? "")) return;
  }
  throw new Error(`nothing that the Tab key reaches is called ${name}`);
}

it("picks an answer by the pointer, and shows what a test has picked", async () => {
  const { mock, open, ask } = await openConsole(browser());
  const page = await open({ path: "/#/answers" });
  await page.getByRole("searchbox", { name: "Filter operations" }).fill("getreader");
  const pick = page.getByRole("combobox", { name: /GET.*\/readers\/\{readerId\}/ });
  await pick.selectOption({ label: "200 borrower" });
  await expect.poll(() => told(page)).toBe("getReader answers code=200, example=borrower");
  expect(await mock.preferences()).toEqual([
    { prefer: "code=200, example=borrower", vendor: SAMPLE, operation: "getReader" },
  ]);
  expect(await (await ask("/readers/r-1")).json()).toMatchObject({ readerId: "r-2" });
  await page.getByRole("button", { name: "All as usual" }).click();
  await expect.poll(() => mock.preferences()).toEqual([]);
  await mock.setPreferences([{ prefer: "code=404" }]);
  await page.getByText("for all operations").first().waitFor();
  await page.getByRole("button", { name: "Remove code=404 for all operations" }).click();
  await expect.poll(() => mock.preferences()).toEqual([]);
});

it("picks an answer by keys alone", async () => {
  const { mock, open } = await openConsole(browser());
  const page = await open();
  await page.keyboard.press("3");
  await page.getByRole("heading", { name: "Answers" }).waitFor();
  await page.locator(".operations").getByText("listReaders").waitFor();
  await page.keyboard.press("/");
  await page.keyboard.type("getReader");
  await tabTo(page, /GET \/readers\/\{readerId\}/);
  await page.keyboard.type("404");
  await expect
    .poll(async () => (await mock.preferences()).map(({ prefer }) => prefer))
    .toEqual([expect.stringContaining("code=404")]);
});

it("answers in turn by a script that was put together by the pointer", async () => {
  const { mock, open, ask } = await openConsole(browser());
  const page = await open({ path: "/#/answers" });
  const form = page.getByRole("form", { name: "Add a script" });
  await form.getByLabel("Operation of the script").selectOption("spec getReader");
  await form.getByRole("group", { name: "Step 1" }).getByLabel("Answer").selectOption("code=404");
  await form.getByRole("button", { name: "Add a step" }).click();
  const second = form.getByRole("group", { name: "Step 2" });
  await second.getByLabel("Answer").selectOption("fault=html");
  await second.getByLabel("Requests").fill("2");
  await form.getByRole("button", { name: "Add the script" }).click();
  await page.getByText("used 0 of 2").waitFor();
  const statuses = [];
  for (let count = 0; count < 4; count += 1) statuses.push((await ask("/readers/r-1")).status);
  expect(statuses).toEqual([404, 502, 502, 200]);
  await page.getByText("used 2 of 2").waitFor();
  await page.getByRole("button", { name: "Remove the script of getReader" }).click();
  await expect.poll(async () => (await mock.scripts()).length).toBe(0);
});

it("adds a script by keys alone, also as JSON, and says what the mock refuses", async () => {
  const { mock, open } = await openConsole(browser());
  const page = await open();
  await page.keyboard.press("3");
  await page.getByRole("heading", { name: "Add a script" }).waitFor();
  await page.getByRole("button", { name: "Add a step" }).press("Enter");
  await page.getByRole("button", { name: "Add the script" }).press("Enter");
  await expect.poll(async () => (await mock.scripts())[0]?.steps.length).toBe(2);
  await page.getByRole("button", { name: "Write as JSON…" }).press("Enter");
  const text = page.getByLabel("Value as JSON");
  await text.fill('{"operation":"listReader","steps":["normal"]}');
  await page.getByRole("button", { name: "Save" }).press("Enter");
  await page.getByRole("alert").getByText("listReader").waitFor();
  await text.fill(
    '{"operation":"lendBook","steps":[{"status":422,"state":"start","next":"lent","times":"always"}]}',
  );
  await page.getByRole("button", { name: "Save" }).press("Enter");
  await page.getByText("422, in the state start, then lent").waitFor();
  await page.getByRole("button", { name: "Remove all scripts" }).press("Enter");
  await expect.poll(() => mock.scripts()).toEqual([]);
});

it("adds faults and removes them by the pointer, and counts what they did", async () => {
  const { mock, open, ask } = await openConsole(browser());
  const page = await open({ path: "/#/faults" });
  await page.getByText("Nothing goes wrong.").waitFor();
  await page.getByLabel("What goes wrong").selectOption("rate-limit");
  await page.getByLabel("Retry after (s)").fill("7");
  await page.getByLabel("Operation").selectOption("listBooks");
  await page.getByLabel("How often at most").fill("1");
  await page.getByRole("button", { name: "Add the fault" }).click();
  await page.getByRole("row", { name: /rate-limit.*listBooks, once/ }).waitFor();
  const limited = await ask("/books");
  expect([limited.status, limited.headers.get("retry-after")]).toEqual([429, "7"]);
  await page.getByText("used up").waitFor();
  await page.getByLabel("What goes wrong").selectOption("drop");
  await page.getByLabel("The request itself").selectOption("after");
  await page.getByRole("button", { name: "Add the fault" }).click();
  await page.getByText("after the request was carried out").waitFor();
  expect((await mock.faults()).at(-1)).toMatchObject({ fault: "drop", timing: "after" });
  await page.getByRole("button", { name: "Remove drop for" }).click();
  await mock.addFault({ fault: "drop", operation: "getBook" });
  await page.getByRole("button", { name: "Remove drop for getBook" }).click();
  await expect.poll(async () => (await mock.faults()).length).toBe(1);
  await page.getByRole("button", { name: "Remove all" }).click();
  await expect.poll(() => mock.faults()).toEqual([]);
});

it("adds a fault by keys alone, and says what the mock refuses", async () => {
  const { mock, open } = await openConsole(browser());
  const page = await open();
  await page.keyboard.press("4");
  await page.getByRole("heading", { name: "Add a fault" }).waitFor();
  await tabTo(page, /Share of requests/);
  await page.keyboard.type("50");
  await page.keyboard.press("Enter");
  await expect.poll(() => mock.faults()).toMatchObject([{ fault: "status", rate: 0.5 }]);
  await Promise.all(Array.from({ length: 99 }, () => mock.addFault({ fault: "html" })));
  await page.getByRole("button", { name: "Add the fault" }).press("Enter");
  await page.getByRole("alert").getByText("100 faults, which is the most").waitFor();
});

it("moves, stops and resets the clock, by keys and by the pointer", async () => {
  const { mock, open } = await openConsole(browser());
  const page = await open();
  await page.keyboard.press("5");
  await page.getByRole("heading", { name: "Clock" }).waitFor();
  await tabTo(page, /\+ 1 day/);
  await page.keyboard.press("Enter");
  await page.getByText("1 d ahead of this machine").waitFor();
  expect((await mock.clock()).offsetMs).toBeGreaterThan(86_000_000);
  await page.getByLabel("Stop it at (UTC)").fill("2026-01-02T03:04:05");
  await page.getByRole("button", { name: "Stop there" }).click();
  await page.getByText("2026-01-02 03:04:05").waitFor();
  expect(await mock.clock()).toMatchObject({ now: "2026-01-02T03:04:05.000Z", frozen: true });
  await page.getByRole("button", { name: "+ 1 minute" }).click();
  await page.getByText("2026-01-02 03:05:05").waitFor();
  await page.getByRole("button", { name: "Let it run from here" }).click();
  await expect.poll(async () => (await mock.clock()).frozen).toBe(false);
  await page.getByRole("button", { name: "Stop it now" }).press("Enter");
  await expect.poll(async () => (await mock.clock()).frozen).toBe(true);
  await page.getByRole("button", { name: "Back to the machine's clock" }).click();
  await expect.poll(async () => (await mock.clock()).offsetMs).toBe(0);
});
