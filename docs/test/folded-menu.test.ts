import { describe, expect, it } from "vitest";
import { foldMenu } from "../src/layout/folded-menu.ts";

const group = (label: string, count: number) => ({
  label,
  items: Array.from({ length: count }, (_, index) => ({
    label: `${label} ${index}`,
    link: `/ants/${label}-${index}/`,
  })),
});

describe("a vendor's side menu", () => {
  it("has all links on every page of a usual document", () => {
    const groups = [group("users", 40), group("sites", 60), group("Schemas", 50)];
    expect(foldMenu(groups, "/ants/")).toEqual(groups);
  });

  it("of a large document has the links near the page, and one for each of the other groups", () => {
    const groups = [group("users", 30), group("sites", 120), group("Schemas", 10)];
    expect(foldMenu(groups, "/ants/sites-60/")).toEqual([
      { label: "users", link: "/ants/users-0/" },
      { label: "sites 1–50", link: "/ants/sites-0/" },
      { label: "sites 51–100", items: group("sites", 120).items.slice(50, 100) },
      { label: "sites 101–120", link: "/ants/sites-100/" },
      { label: "Schemas", link: "/ants/Schemas-0/" },
    ]);
  });

  it("leads to every page of a large document", () => {
    const groups = [group("users", 180), group("Schemas", 70)];
    const seen = new Set<string>();
    const visit = (page: string) => {
      for (const entry of foldMenu(groups, page)) {
        for (const { link } of "items" in entry ? entry.items : [entry]) {
          if (seen.has(link)) continue;
          seen.add(link);
          visit(link);
        }
      }
    };
    visit("/ants/");
    expect(seen.size).toBe(250);
  });
});
