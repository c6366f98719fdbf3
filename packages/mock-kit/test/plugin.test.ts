import { describe, expectTypeOf, it } from "vitest";
import type { Answer, Handler, Rule, VendorPlugin, Verdict } from "../src/index.ts";

describe("the types of a plugin", () => {
  it("refuse a verdict without its reason", () => {
    expectTypeOf(() => ({ status: 401, rule: "x" })).not.toExtend<Handler>();
    expectTypeOf(() => ({ status: 401, rule: "x", reason: "y" })).toExtend<Handler>();
    expectTypeOf(() => ({ status: 401, rule: "x", reason: "y" })).toExtend<Rule>();
    expectTypeOf<Verdict>().not.toExtend<Answer>();
  });

  it("give create the document's members", () => {
    type PluginDocument = Parameters<NonNullable<VendorPlugin["create"]>>[0];
    expectTypeOf<keyof NonNullable<PluginDocument["paths"]>>().toEqualTypeOf<string>();
    expectTypeOf<PluginDocument["info"]["title"]>().toEqualTypeOf<string>();
  });

  it("type inline handlers, whose body is unknown", () => {
    const plugin = {
      create: ({ paths }) => ({
        guard: ({ headers }) =>
          headers.key && paths ? undefined : { status: 401, rule: "key", reason: "no key" },
        operations: {
          addBook({ body, path }) {
            expectTypeOf(body).toBeUnknown();
            expectTypeOf(path.id).toEqualTypeOf<string | undefined>();
            return { status: 201, body };
          },
        },
      }),
    } satisfies VendorPlugin;
    expectTypeOf(plugin).toExtend<VendorPlugin>();
  });
});
