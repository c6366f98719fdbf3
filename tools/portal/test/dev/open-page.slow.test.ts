import { findChromium, launchBrowser } from "@carespec/test-support/browser";
import { atFileEnd } from "@carespec/test-support/file-end";
import { expect, it } from "vitest";
import { createPages } from "../../src/dev/pages.ts";
import { startPortal } from "../../src/server.ts";

// The pages' content security policy must let the script run, connect and show its box.
it.each(["/", "/docs/"])("the open page %s shows what is wrong, and reloads", async (path) => {
  const pages = createPages();
  const portal = await startPortal({ port: 0, pages });
  const browser = await launchBrowser(await findChromium());
  atFileEnd(() => browser.close());
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  await page.goto(portal.url + path);

  pages.show(["specs/ants/openapi.yaml:3:5 <b>bad</b>: mend it"], { reload: false });
  const box = page.getByRole("alert");
  await box.waitFor();
  expect(await box.textContent()).toBe("specs/ants/openapi.yaml:3:5 <b>bad</b>: mend it");
  pages.show([], { reload: false });
  await box.waitFor({ state: "detached" });

  const loaded = page.waitForEvent("load");
  pages.show([], { reload: true });
  await loaded;
  expect(errors).toEqual([]);
  await browser.close();
  pages.close();
  await portal.close();
});
