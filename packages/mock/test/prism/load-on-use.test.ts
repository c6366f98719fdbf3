import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { loadWithout } from "../../src/prism/load-on-use.ts";

const state = globalThis as { loads?: number };
let folder: string;
let requireHere: ReturnType<typeof createRequire>;

beforeEach(() => {
  state.loads = 0;
  folder = mkdtempSync(join(tmpdir(), "load-on-use-"));
  const heavy = `globalThis.loads += 1;
    exports.tools = { hammer: () => "hammered", constructor: "own" };
    exports.Box = class Box {};`;
  const main = `const heavy = require("heavy"), { tools } = heavy;
    exports.tools = tools;
    exports.box = () => new heavy.Box();`;
  for (const [name, source] of Object.entries({ heavy, main })) {
    const home = join(folder, "node_modules", name);
    mkdirSync(home, { recursive: true });
    writeFileSync(join(home, "index.js"), source);
  }
  requireHere = createRequire(join(folder, "user.js"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const load = (packages: Record<string, string[]>) =>
  loadWithout<{ tools: Record<string, unknown>; box(): object }>(packages, requireHere, "main");

it("loads a package once its member is used", () => {
  const { tools, box } = load({ heavy: ["tools"] });
  expect(state.loads).toBe(0);
  expect((tools.hammer as () => string)()).toBe("hammered");
  expect(tools.constructor).toBe("own");
  expect(tools.saw).toBeUndefined();
  expect(box()).toBeInstanceOf(requireHere("heavy").Box);
  expect(state.loads).toBe(1);
});

it("gives the package itself to others", () => {
  load({ heavy: ["tools"] });
  expect(Object.keys(requireHere("heavy"))).toEqual(["tools", "Box"]);
});

it("loads at once what the module reads and is not named", () => {
  const { tools } = load({ heavy: [] });
  expect(state.loads).toBe(1);
  expect(tools).toBe(requireHere("heavy").tools);
});

it("leaves alone a package that is loaded, and one that is missing", () => {
  const heavy = requireHere("heavy");
  expect(load({ heavy: ["tools"], missing: [] }).tools).toBe(heavy.tools);
});

it("leaves no stand-in where the module fails", () => {
  writeFileSync(join(folder, "node_modules/main/index.js"), 'require("heavy"); throw Error("no")');
  expect(() => load({ heavy: [] })).toThrow("no");
  expect(Object.keys(requireHere("heavy"))).toEqual(["tools", "Box"]);
});
