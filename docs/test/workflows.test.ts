import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listWorkflowFiles, type Parity } from "@carespec/document";
import { describe, expect, onTestFinished, test } from "vitest";
import { parityOf } from "../src/model/parity-view.ts";
import { type SiteVendor, siteVendors } from "../src/model/site-vendor.ts";
import { workflowsOf } from "../src/model/workflow-view.ts";
import { builtPages } from "./support/built-site.ts";

const pageOf = (path: string) => builtPages().find((each) => each.path === path)?.root;

describe.each(siteVendors())("the flows of $name", (vendor) => {
  const page = () => pageOf(`${vendor.name}/flows/index.html`);

  test("are on a page, each step with its text and the page of its operation", () => {
    for (const { id, summary, inputs, steps } of workflowsOf(vendor)) {
      const section = page()?.querySelector(`[id="${id}"]`)?.parentNode;
      expect(section?.querySelector("h3")?.text.trim()).toBe(summary);
      for (const { name } of inputs) {
        expect(section?.querySelector(".workflow-inputs")?.text).toContain(name);
      }
      const shown = section
        ?.querySelectorAll(".workflow-steps > li")
        .map((step) => [
          step.id,
          step.querySelector("a")?.getAttribute("href")?.split("/").filter(Boolean).at(-1),
        ]);
      expect(shown).toEqual(
        steps.map((step) => [`${id}-${step.id}`, step.page?.slug ?? `#${step.workflowId}`]),
      );
    }
  });

  test("call operations that the document has, and state what they expect", () => {
    for (const { steps } of workflowsOf(vendor)) {
      for (const { page: called, workflowId, status } of steps) {
        expect(called !== undefined || workflowId !== undefined).toBe(true);
        expect(status).toMatch(workflowId === undefined ? /^\d{3}$/ : /^$/);
      }
    }
  });

  test("are said to be missing where there are none", () => {
    const hasFlows = listWorkflowFiles(vendor).length > 0;
    expect(page()?.text.includes("No flows yet.")).toBe(!hasFlows);
  });

  test("compare mock and vendor only where the vendor was tried", () => {
    const { tried, rows } = parityOf(vendor);
    const parity = page()?.querySelector("#parity")?.parentNode?.parentNode?.text ?? "";
    expect(parity.includes("Never tried against the vendor.")).toBe(tried === undefined);
    expect(page()?.querySelector(".parity-table") === null).toBe(tried === undefined);
    for (const { page: operation, result } of rows) {
      const line = pageOf(`${operation.href.slice(1)}index.html`)?.querySelector("p.parity")?.text;
      expect(line?.includes("never tried against the vendor")).toBe(result === "never tried");
    }
  });
});

test("an operation is the same, differs with reasons, or was never tried", () => {
  const folder = mkdtempSync(join(tmpdir(), "parity-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const [vendor] = siteVendors();
  const [first, second, third] = vendor?.operations.map(({ operation }) => operation) ?? [];
  const half = { date: "2026-11-28", answers: {}, pages: {} };
  const parity: Parity = {
    mock: half,
    vendor: { ...half, date: "2026-11-29" },
    compared: {
      [first?.operationId ?? ""]: { result: "same", differences: [] },
      [second?.operationId ?? ""]: {
        result: "differs",
        differences: ["200: `/a` only on the mock"],
      },
    },
  };
  writeFileSync(join(folder, "parity.json"), JSON.stringify(parity));
  const view = parityOf({ ...(vendor as SiteVendor), folder });
  expect([view.mock, view.tried]).toEqual(["2026-11-28", "2026-11-29"]);
  const shown = view.rows
    .slice(0, 3)
    .map(({ page, result, differences }) => [
      page.operation.operationId,
      result,
      differences.length,
    ]);
  expect(shown).toEqual([
    [first?.operationId, "same", 0],
    [second?.operationId, "differs", 1],
    [third?.operationId, "never tried", 0],
  ]);
});
