import { type HTMLElement, parse } from "node-html-parser";
import { siteVendors } from "../../src/model/site-vendor.ts";
import { builtPages } from "./built-site.ts";

/** A whole program as a page shows it, with what the page says that it answers. */
export interface BuiltSample {
  /** Vendor, operationId and language; also a valid session of the mock. */
  id: string;
  vendor: string;
  operationId: string;
  label: string;
  code: string;
  status: number;
  /** All lines of the answer, those that are folded too. */
  lines: string[];
}

/** Takes all whole programs out of the built pages. */
export function builtSamples(): BuiltSample[] {
  const pages = new Map(builtPages().map(({ path, html }) => [`/${path}`, html]));
  return siteVendors().flatMap(({ name, operations }) =>
    operations.flatMap(({ href, operation }) => {
      const root = parse(pages.get(`${href}index.html`) ?? "", { blockTextElements: {} });
      const answer = root.querySelector(".sample-answer");
      return root.querySelectorAll(".tab:has([data-depth=whole])").map((tab) => {
        const label = tab.getAttribute("data-tab") ?? "";
        return {
          id: [name, operation.operationId, label.replace(" ", "-")].join("."),
          vendor: name,
          operationId: operation.operationId,
          label,
          code: linesOf(tab.querySelector("[data-depth=whole]")).join("\n"),
          status: Number(answer?.getAttribute("data-status")),
          lines: linesOf(answer),
        };
      });
    }),
  );
}

function linesOf(element: HTMLElement | null): string[] {
  return (element?.querySelectorAll(".ec-line .code") ?? []).map(({ textContent }) =>
    textContent.replace(/\n$/, ""),
  );
}

/** Whether printed lines are those of the page, in which `…` stands for what changes. */
export function differences(printed: string[], { lines }: Pick<BuiltSample, "lines">): string[] {
  const wrong = lines.flatMap((line, index) => {
    const parts = line.split("…").map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
    const isSame = new RegExp(`^${parts.join(".*")}$`).test(printed[index] ?? "");
    return isSame ? [] : [`line ${index + 1}: ${line} | ${printed[index]}`];
  });
  return printed.length === lines.length
    ? wrong
    : [...wrong, `${printed.length} lines, not ${lines.length}`];
}
