import { runAxe } from "@carespec/test-support/run-axe";
import { describe, expect, it } from "vitest";
import { copied, openConsole, type Page, useBrowser, VIEWS } from "../support/open-console.ts";

const browser = useBrowser();

describe.each(["light", "dark"] as const)("in the %s theme", (colorScheme) => {
  it.each([
    ["wide", 1280],
    ["as a phone", 360],
  ])("every view is accessible and fits, %s", async (_, width) => {
    const { mock, open, ask } = await openConsole(browser());
    await mock.addFault({ fault: "html", times: 1 });
    for (const path of ["/books", "/books", "/readers?size=x", "/nothing"]) await ask(path);
    await mock.setPreferences([{ prefer: "code=200", vendor: "spec", operation: "getBook" }]);
    await mock.script("getBook", [{ fault: "drop", timing: "after" }, "normal"]);
    const page = await open({ colorScheme, width });
    for (const view of VIEWS) {
      await page.goto(`${page.url().split("#")[0]}#/${view}`);
      await page.getByRole("heading", { level: 1 }).waitFor();
      if (view === "journal") {
        await page.locator(".line").first().click();
        await page.getByRole("heading", { name: "Answer" }).waitFor();
      }
      if (view === "data") await page.getByRole("grid").waitFor();
      if (view === "coverage") await page.getByText(/^Operations, \d+ not called$/).click();
      expect([view, await runAxe(page)]).toEqual([view, []]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect([view, wide]).toEqual([view, width]);
    }
  });

  it("dialogs, problems and notices are accessible", async () => {
    const { server, open } = await openConsole(browser());
    const page = await open({ colorScheme, path: "/#/data" });
    await page.getByRole("button", { name: "Add…" }).click();
    await page.getByLabel("Value as JSON").fill("{");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("alert").waitFor();
    expect(await runAxe(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.keyboard.press("?");
    await page.getByRole("dialog", { name: "Keys" }).waitFor();
    expect(await runAxe(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await server.close();
    await page.getByText("The connection to the mock is lost").first().waitFor();
    expect(await runAxe(page)).toEqual([]);
  });
});

it("opens each view by its key and by its link, and names it in the title", async () => {
  const { open } = await openConsole(browser());
  const page = await open();
  const titles = await page.locator("nav.views a").allTextContents();
  expect(titles).toHaveLength(VIEWS.length);
  for (const [index, title] of titles.entries()) {
    await page.keyboard.press(String(index + 1));
    await expect.poll(() => page.title()).toBe(`${title} · Carespec console`);
    expect(await page.locator("[aria-current=page]").textContent()).toBe(title);
  }
  for (const title of titles) {
    await page.locator("nav.views").getByRole("link", { name: title }).click();
    await expect.poll(() => page.title()).toBe(`${title} · Carespec console`);
  }
});

it("skips to the content, and does nothing on single keys where they are off", async () => {
  const { open } = await openConsole(browser());
  const page = await open();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("main");
  await page.keyboard.press("?");
  await page.getByLabel("Single keys do something.").uncheck();
  await page.getByRole("button", { name: "Close" }).click();
  await page.keyboard.press("2");
  await page.keyboard.press("?");
  expect(await page.title()).toBe("Mocks · Carespec console");
  expect(await page.getByRole("dialog").count()).toBe(0);
  await page.reload();
  await page.getByRole("button", { name: "Keys" }).click();
  expect(await page.getByLabel("Single keys do something.").isChecked()).toBe(false);
});

it("skips to the content on a phone too, wherever the list of views is scrolled to", async () => {
  const { open } = await openConsole(browser());
  const page = await open({ path: "/#/sessions", width: 360 });
  await inSight(page, "Sessions");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.className)).toBe("skip");
  await page.keyboard.press("Enter");
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("main");
});

it("keeps the current view's link in sight on a phone", async () => {
  const { open } = await openConsole(browser());
  const page = await open({ width: 360 });
  const titles = await page.locator("nav.views a").allTextContents();
  for (const title of [...titles, ...titles.toReversed()]) {
    await page.keyboard.press(String(titles.indexOf(title) + 1));
    await inSight(page, title);
  }
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

it("says in words what a session may be called, and follows none that it may not", async () => {
  const { open } = await openConsole(browser());
  const page = await open();
  const field = page.getByLabel("Session", { exact: true });
  const problem = () =>
    field.evaluate((element) => (element as HTMLInputElement).validationMessage);
  for (const name of ["two words", "ä", "x".repeat(129), "<b>", "a/b"]) {
    await field.fill(name);
    await field.press("Enter");
    expect(await problem()).toBe(
      "A session's name has 1 to 128 letters, digits, dots, colons, hyphens, underscores or tildes.",
    );
  }
  await field.press("Escape");
  expect([await field.inputValue(), await problem()]).toEqual(["default", ""]);
  await field.fill("a.b:c~d-e_1");
  await field.press("Enter");
  await expect.poll(problem).toBe("");
  await page.keyboard.press("Escape");
  expect(await field.inputValue()).toBe("a.b:c~d-e_1");
});

it("keeps the theme that was chosen", async () => {
  const { open } = await openConsole(browser());
  const page = await open();
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.getByLabel("Theme").selectOption("dark");
  await expect.poll(ground).toBe("rgb(18, 23, 28)");
  await page.reload();
  await expect.poll(ground).toBe("rgb(18, 23, 28)");
  await page.getByLabel("Theme").selectOption("auto");
  await expect.poll(ground).toBe("rgb(255, 255, 255)");
});

it("asks nobody but the mock, and copies a base URL from the start", async () => {
  const { open, server } = await openConsole(browser());
  const page = await open();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).origin));
  await page.reload();
  await page.getByRole("button", { name: "Copy Mock base URL" }).first().click();
  await expect.poll(() => copied(page)).toBe(`${server.url}/library`);
  expect(new Set(asked)).toEqual(new Set([server.url]));
});

it("says without JavaScript what runs here", async () => {
  const { server } = await openConsole(browser());
  const context = await browser().newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(server.url);
  expect(await page.getByText(`${server.url}/library`, { exact: true }).isVisible()).toBe(true);
  expect(await page.getByText("The console needs JavaScript").isVisible()).toBe(true);
  await context.close();
});

/** Waits until the link of a view is the current one, and wholly within the list of views. */
async function inSight(page: Page, title: string): Promise<void> {
  const link = page.locator("nav.views a[aria-current]");
  await expect.poll(() => link.textContent()).toContain(title);
  const isWithin = () =>
    link.evaluate((element) => {
      const { left, right } = element.getBoundingClientRect();
      const list = (element.closest("nav") as HTMLElement).getBoundingClientRect();
      return left >= list.left && right <= list.right;
    });
  await expect.poll(isWithin).toBe(true);
}
