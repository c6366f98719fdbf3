import { expect, it } from "vitest";
import { fixture } from "../support/fixture.ts";
import { openConsole, type Page, useBrowser, VIEWS } from "../support/open-console.ts";

const browser = useBrowser();
const LONG = "aNameThatIsLonger".repeat(8);
const HTML = `<img src=x onerror="document.title='run'">`;

/** A mock of a document, and data, with names of all kinds. */
async function openHostile() {
  const session = `s-${"y".repeat(126)}`;
  const opened = await openConsole(
    browser(),
    {},
    { file: fixture("hostile-names.json"), stateful: true, mount: "/api" },
  );
  const { mock, server } = opened;
  const { fetch } = mock.sessionOf(session);
  const ask = (path: string, init: RequestInit = {}) => fetch(`http://mock.test/api${path}`, init);
  const headers = { "content-type": "application/json" };
  for (const id of [HTML, "שלום \u202e", "👩‍👩‍👧‍👦", LONG]) {
    const body = JSON.stringify({ id, [LONG]: LONG.repeat(4) });
    await ask("/books", { method: "POST", headers, body });
  }
  for (const path of [
    `/${LONG.repeat(9)}`,
    `/books/${encodeURIComponent(HTML)}`,
    "/%D7%A9",
    "/books/none",
  ]) {
    await ask(path, { headers: { [`x-${LONG}`]: LONG.repeat(4) } });
  }
  const handle = mock.sessionOf(session);
  await handle.allow({ path: `/api/${LONG.repeat(9)}` });
  await handle.addFault({ fault: "delay", operation: LONG });
  await handle.script(LONG, [{ when: { query: { q: LONG.repeat(4) }, body: HTML } }]);
  return { ...opened, session, url: `${server.url}/__session/${session}` };
}

const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: element } = document;
    if (element?.closest("[aria-label='Refused requests']")) return "the table";
    return element?.id || element?.tagName;
  });

it.each([1280, 360])(
  "names of any length and script fit a page of %i pixels, and run nothing",
  async (width) => {
    const { session, open } = await openHostile();
    const page = await open({ width, path: `/__session/${session}/` });
    for (const [index, view] of VIEWS.entries()) {
      await page.keyboard.press(String(index + 1));
      await page.getByRole("heading", { level: 1 }).waitFor();
      if (view === "journal") await page.locator(".line").first().click();
      if (view === "data") {
        await page.getByLabel("Collection").selectOption("books");
        await page.getByRole("grid").waitFor();
      }
      if (view === "coverage")
        await page
          .getByText(/^Operations/)
          .first()
          .click();
      if (view === "strict") await page.getByText("expected", { exact: true }).first().waitFor();
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect([view, wide]).toEqual([view, width]);
      expect(await page.title()).toContain("Carespec console");
      if (view === "journal") await page.keyboard.press("Escape");
    }
  },
);

it("the focus stays near what was removed or disabled by keys", async () => {
  const { session, open, mock } = await openHostile();
  const page = await open({ path: `/__session/${session}/#/strict` });
  await page
    .getByRole("button", { name: /^Allow those/ })
    .last()
    .focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => focused(page)).toBe("the table");
  await page.getByRole("button", { name: "Allow none" }).focus();
  await page.keyboard.press("Enter");
  await expect.poll(async () => (await mock.sessionOf(session).allowed()).length).toBe(0);
  await expect.poll(() => focused(page)).not.toBe("BODY");

  await page.keyboard.press("4");
  await page.getByRole("button", { name: /^Remove(?! all)/ }).focus();
  await page.keyboard.press("Enter");
  await page.getByText("Nothing goes wrong.").waitFor();
  await expect.poll(() => focused(page)).toBe("main");
  await page.keyboard.press("Tab");
  await expect.poll(() => focused(page)).not.toBe("main");
});

it("the focus goes where somebody clicks, also beside everything", async () => {
  const { open } = await openConsole(browser());
  const page = await open({ path: "/#/faults" });
  await page.getByRole("button", { name: "Keys" }).focus();
  await page.mouse.click(900, 700);
  await page.getByRole("heading", { name: "Faults" }).click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
});

it.each(["two words", "ä", "a%2Fb"])(
  "a session in the address that is called %j is told, not lost",
  async (name) => {
    const { open } = await openConsole(browser());
    const page = await open({ path: `/__session/${encodeURIComponent(name)}/` });
    const notice = page.getByRole("region", { name: "Access" });
    await notice.getByText("The mock has no session of this name.").waitFor();
    await notice.getByText("1 to 128 letters").waitFor();
    const field = page.getByLabel("Session", { exact: true });
    await field.fill("good");
    await field.press("Enter");
    await page.getByText("Live", { exact: true }).waitFor();
    await expect.poll(() => notice.count()).toBe(0);
  },
);
