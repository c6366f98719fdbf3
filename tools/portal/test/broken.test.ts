import type { VendorListing } from "@carespec/mock";
import type { BrokenDocument } from "@carespec/specs";
import { describe, expect, it } from "vitest";
import { renderBanner } from "../src/banner.ts";
import { markBroken } from "../src/broken-notice.ts";
import { renderPortal } from "../src/page.ts";

const vendors: VendorListing[] = ["ants", "bees"].map((name) => ({
  name,
  title: `The API of ${name}`,
  baseUrl: `http://mock.test/${name}`,
  document: `http://mock.test/${name}/openapi.json`,
  credentials: {},
}));

const brokenOf = (vendor: string, hasLastGood: boolean): BrokenDocument => ({
  hasLastGood,
  problem: {
    vendor,
    file: `specs/${vendor}/openapi.yaml`,
    line: 3,
    column: 5,
    what: "<b> is wrong",
    remedy: "correct it",
  },
});
const broken = [brokenOf("bees", true), brokenOf("zebras", false)];

describe("a broken document", () => {
  it("is named last in the terminal, with its cause", () => {
    const text = renderBanner("http://mock.test", vendors, broken);
    expect(text).toContain("  The API of ants\n");
    expect(text).toContain("  The API of bees (broken: the last good version is served)\n");
    expect(text.trim().split("\n").slice(-5)).toEqual([
      "bees is broken, its last good version is served:",
      "specs/bees/openapi.yaml:3:5 <b> is wrong: correct it",
      "",
      "zebras is broken, it is left out:",
      "specs/zebras/openapi.yaml:3:5 <b> is wrong: correct it",
    ]);
  });

  it("is marked on the portal's page", () => {
    const page = renderPortal(vendors, broken).body.replaceAll(/\s+/g, " ");
    expect(page).toContain('<section aria-labelledby="ants">');
    expect(page).toContain('<section class="broken" aria-labelledby="bees">');
    expect(page).toContain(
      "<code>specs/bees/openapi.yaml:3:5 &lt;b&gt; is wrong: correct it</code>",
    );
    expect(page).toContain("The document of zebras is broken and was never built here");
  });

  it("is marked on each docs page of its vendor, and on no other", () => {
    const html = '<body><main class="x"><h1>List</h1></main></body>';
    const page = markBroken(html, "/docs/bees/list/?from=bookmark", broken);
    expect(page).toMatch(/<main class="x"><p role="status" style="[^"]+">This vendor's document/);
    expect(page).toContain(
      "<code>specs/bees/openapi.yaml:3:5 &lt;b&gt; is wrong: correct it</code></p><h1>List</h1>",
    );
    for (const path of ["/docs/", "/docs/ants/", "/docs/beeswax/", "/bees/"]) {
      expect(markBroken(html, path, broken)).toBe(html);
    }
  });

  it("is not mentioned where there is none", () => {
    expect(renderBanner("http://mock.test", vendors)).not.toContain("broken");
    expect(renderPortal(vendors, []).body).not.toContain('class="broken"');
  });
});
