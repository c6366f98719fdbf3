import { createMock } from "@carespec/mock";
import { describe, expect, test } from "vitest";
import { type SitePage, siteVendors } from "../src/model/site-vendor.ts";
import { flowsOf } from "../src/samples/flows.ts";
import { runPlan } from "../src/samples/run-plan.ts";
import { sampleRun } from "../src/samples/sample-runs.ts";
import { builtPages } from "./support/built-site.ts";

describe.each(siteVendors())("the flows of $name", (vendor) => {
  test("begin with the first call, and carry on what an earlier answer gave", async () => {
    const flows = await flowsOf(vendor);
    expect(flows.length).toBeGreaterThan(0);
    for (const { steps } of flows) {
      for (const [index, { takes }] of steps.entries()) {
        const later = steps.slice(index + 1).flatMap(({ sends }) => sends);
        expect(takes.filter((name) => !later.includes(name))).toEqual([]);
      }
    }
    expect(flows.map(({ isLoggedIn }) => isLoggedIn)[0]).toBe(false);
  });

  test("lead to their end: the mock answers every call with success", async () => {
    const [page] = vendor.operations;
    const { of } = await sampleRun(vendor, page as SitePage);
    const mock = await createMock();
    try {
      for (const { plan } of await flowsOf(vendor)) {
        const session = mock.sessionOf(plan.call.page.slug);
        const answers: string[] = [];
        const fetch = async (url: string, init: RequestInit) => {
          const response = await session.fetch(url, init);
          const { pathname } = new URL(url);
          if (response.status >= 400) answers.push(`${pathname} answers ${response.status}`);
          return response;
        };
        await runPlan(of, plan, fetch, Date.now());
        expect(answers).toEqual([]);
      }
    } finally {
      await mock.close();
    }
  });

  test("are on the vendor's page, each call with a link and its evidence", async () => {
    const page = builtPages().find(({ path }) => path === `${vendor.name}/index.html`);
    for (const { page: last, steps } of await flowsOf(vendor)) {
      const heading = page?.root.querySelector(`[id="flow-${last.slug}"]`);
      const requests = heading?.parentNode?.querySelectorAll(".flow-request") ?? [];
      const shown = requests.map((request) => [
        request.querySelector("a")?.getAttribute("href")?.split("/").at(-2),
        request.querySelector(".evidence")?.text ?? "documented",
      ]);
      expect(shown).toEqual(
        steps.map(({ page: { slug, operation } }) => [slug, operation["x-evidence"].status]),
      );
    }
  });
});

test("a step that is repeated is shown once, with its end", async () => {
  const flows = (await Promise.all(siteVendors().map(flowsOf))).flat();
  const repeated = flows.filter(({ steps }) => steps.some(({ until }) => until));
  expect(repeated.length).toBeGreaterThan(0);
  for (const {
    page: { href },
    steps,
    plan,
  } of repeated) {
    const ids = steps.map(({ page }) => page.slug);
    expect(ids).toEqual([...new Set(ids)]);
    expect(plan.before.length).toBeGreaterThan(steps.length);
    const [, vendor] = href.split("/");
    const text = builtPages().find(({ path }) => path === `${vendor}/index.html`)?.root.text ?? "";
    for (const { until } of steps) expect(until === "" || text.includes(until)).toBe(true);
  }
});
