import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { answering, documentOf, THING } from "../corpus/case.ts";
import { bodies } from "./bodies.ts";
import { parameters } from "./parameters.ts";
import { paths } from "./paths.ts";
import { placeOfEach } from "./place.ts";
import { schemas } from "./schemas.ts";
import { security } from "./security.ts";
import { swagger } from "./swagger.ts";

const place = placeOfEach();
const rows = [...paths, ...parameters, ...bodies, ...schemas, ...security, ...swagger];

describe("what no right client can be made of", () => {
  it.each(rows)(
    "%s is refused with its place, and nothing is written",
    async (_, document, at, why) => {
      const error = await place.generate(document).catch((thrown: Error) => thrown);
      expect(error).toMatchObject({ name: "UserError", message: expect.stringMatching(why) });
      expect((error as Error).message).toContain(`openapi.json${at}: `);
      expect(existsSync(join(place.folder, "api"))).toBe(false);
    },
  );

  it.each(rows)("%s is left out and listed with --skip-unsupported", async (_, document, at) => {
    const free = {
      get: { operationId: "free", security: [], responses: { 200: answering(THING) } },
    };
    const own = (document as { paths: object }).paths;
    await place.generate({ ...document, paths: { ...own, "/free": free } }, "--skip-unsupported");
    const operations = readFileSync(join(place.folder, "api", "operations.ts"), "utf8");
    expect(operations).toContain('"GET /free"');
    expect(operations).not.toContain("getThing");
    expect(place.lines.join("\n")).toContain(at);
  });

  it("webhooks and components that reach what is left out are left out too", async () => {
    const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
    const kinds = { propertyName: "a", mapping: { dog: "Gone" } };
    const paths = {
      "/a": { get: { operationId: "getThing", responses: { 200: answering(THING) } } },
    };
    const hook = (name: string) => ({
      post: {
        operationId: name,
        requestBody: { content: { "application/json": { schema: ref(name) } } },
        responses: { 200: { description: "" } },
      },
    });
    const document = documentOf(paths, {
      webhooks: { bad: hook("Owner"), good: hook("Cat") },
      components: {
        schemas: {
          Pet: { oneOf: [ref("Cat")], discriminator: kinds },
          Cat: THING,
          Owner: { type: "object", properties: { pet: ref("Pet") } },
        },
      },
    });
    await place.generate(document, "--skip-unsupported");
    expect(place.lines.join("\n")).toContain(
      "left out: webhook bad (#/components/schemas/Pet/discriminator/mapping/dog)",
    );
    const written = readFileSync(join(place.folder, "api", "types.ts"), "utf8");
    expect(written).toContain("Cat");
    expect(written).not.toMatch(/Pet|Owner/);
  });

  it("nothing left is an error", async () => {
    const trace = { operationId: "getThing", responses: { 200: answering(THING) } };
    const document = documentOf({ "/a": { trace } });
    await expect(place.generate(document, "--skip-unsupported")).rejects.toThrow(
      "no operation is left",
    );
  });
});
