import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "@carespec/document";
import { describe, expect, test } from "vitest";
import { mockRefusals } from "../src/across/mock-refusals.ts";
import { siteVendors } from "../src/model/site-vendor.ts";
import { builtPages, squeezed } from "./support/built-site.ts";
import { gives, missingReasons, reasonsInCode } from "./support/reasons-in-code.ts";

const KIT = join(repositoryRoot, "packages/mock-kit/src");

/** The sources of a folder, without those below it. */
const sourcesIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".ts"))
    .map((name) => readFileSync(join(folder, name), "utf8"));

const errors = () => builtPages().find(({ path }) => path === "across/errors/index.html")?.root;

/** Reasons that the page shows for a vendor. */
function shownOf(title: string): string[] {
  const items = errors()?.querySelectorAll("li:has(> q)") ?? [];
  return items
    .filter(({ text }) => text.trim().startsWith(`${title}:`))
    .map((item) => item.querySelector("q")?.text.trim() ?? "");
}

// The others are mocked by their documents alone.
const ruled = siteVendors().filter(({ folder }) => existsSync(join(folder, "rules.ts")));

describe.each(ruled)("the reasons of $name", ({ name, title, folder }) => {
  const plugin = sourcesIn(join(folder, "mock"));
  const withKit = reasonsInCode([...plugin, ...sourcesIn(KIT)]);

  test("are all on the page of errors, those that depend on the state too", () => {
    const kitOnly = reasonsInCode(sourcesIn(KIT));
    const own = withKit.filter((pattern) => !kitOnly.includes(pattern));
    expect(own.length).toBeGreaterThan(4);
    expect(missingReasons(withKit, shownOf(title))).toEqual([]);
  });

  test("are found in the mock's code, each that the page shows", async () => {
    const ruled = (await mockRefusals()).filter(
      ({ vendor, rule }) => vendor.name === name && rule.includes("/"),
    );
    const unknown = ruled.filter(({ text }) => !withKit.some((pattern) => gives(text, pattern)));
    expect(unknown.map(({ text }) => text)).toEqual([]);
  });

  test("are shown with status, rule, request and operations", async () => {
    for (const { vendor, status, text, rule, causes } of await mockRefusals()) {
      if (vendor.name !== name) continue;
      const section = errors()?.querySelector(`section:has(> #status-${status})`);
      const item = section
        ?.querySelectorAll("li:has(> q)")
        .find((each) => squeezed(each.text).startsWith(squeezed(`${title}: ${text} rule ${rule}`)));
      const links =
        item?.querySelectorAll("a").map((each) => each.getAttribute("href") ?? "") ?? [];
      const pages = [...causes.values()].flat();
      expect([text, links.length]).toEqual([text, pages.length]);
      for (const [index, { slug }] of pages.entries()) expect(links[index]).toContain(`/${slug}/`);
      for (const says of causes.keys()) {
        expect(squeezed(item?.text ?? "")).toContain(squeezed(says.replaceAll("`", "")));
      }
    }
  });
});

test("a reason is found wherever code writes it, and missed where no page has it", () => {
  const found = reasonsInCode([
    `const reason = isSent ? "unknown token" : "no token";`,
    `refuse({ status: 401, reason: \`expired at \${time}\` });`,
    `function absent(name: string, reason: string) { return { name, reason }; }
     absent("userId", "no user (yet)");`,
    `const reason = wrongIn(value);
     function wrongIn(value: string) { if (value === "") return "it is empty"; return undefined; }`,
  ]);
  const texts = ["unknown token", "expired at noon", "path/userId: no user (yet)", "it is empty"];
  expect(found).toHaveLength(5);
  expect(missingReasons(found, texts)).toEqual(["no token"]);
  expect(missingReasons(found, [...texts, "no token"])).toEqual([]);
});
