import { test as base, expect } from "@carespec/mock/playwright";
import { type App, startApp } from "./app.ts";

/** What the test of this suite plants: a gap, or a refusal. */
const planted = process.env.SUITE_PLANTED;

const test = base.extend<object, { app: App }>({
  app: [
    async ({ mockServer }, use) => {
      const app = await startApp(`${mockServer.url}/catalyst`);
      await use(app);
      app.close();
    },
    { scope: "worker" },
  ],
});

test("a person whom the server creates is on the page", async ({ page, app, mock }) => {
  await page.goto(app.url);
  await page.getByRole("button", { name: "List" }).click();
  await expect(page.getByRole("status")).toHaveText("nobody");
  await page.getByRole("button", { name: "Sync" }).click();
  await expect(page.getByRole("status")).toHaveText(/create hr-1/);
  await page.getByRole("button", { name: "List" }).click();
  await expect(page.getByRole("status")).toHaveText("Ada");
  await mock.expectRequest({ operation: "createUser", body: { ExternalId: "hr-1" }, times: 1 });
  await mock.expectRequest({ operation: "listUsers", query: { ExternalId: "hr-1" } });
  if (planted === "refusal") {
    await page.getByRole("button", { name: "Mistake" }).click();
    await expect(page.getByRole("status")).toHaveText("failed");
  }
});

test("the page says that the vendor is down", async ({ page, app, mock }) => {
  await mock.session.addFault({ fault: "status", status: 503, operation: "listUsers" });
  await page.goto(app.url);
  await page.getByRole("button", { name: "List" }).click();
  await expect(page.getByRole("status")).toHaveText("failed");
});

const unlessGap = planted === "gap" ? test.skip : test;
unlessGap(
  "who has left is deactivated, and active again who comes back",
  async ({ page, app, mock }) => {
    await page.goto(app.url);
    await page.getByRole("button", { name: "Sync" }).click();
    await expect(page.getByRole("status")).toHaveText(/create hr-1/);
    await page.getByRole("button", { name: "Leave" }).click();
    await expect(page.getByRole("status")).toHaveText("deactivate hr-1");
    await page.getByRole("button", { name: "Sync" }).click();
    await expect(page.getByRole("status")).toHaveText("activate hr-1");
    await mock.expectRequest({ operation: "activateUser", times: 1 });
  },
);
