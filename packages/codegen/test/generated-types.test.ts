import type { OpenApiDocument } from "@carespec/document";
import { describe, expect, it } from "vitest";
import { generateFiles } from "../src/generate.ts";
import { sampleDocument } from "./support/sample-document.ts";

const files = generateFiles(sampleDocument);
const { "schema.ts": schema = "", "client.ts": client = "", "types.ts": types = "" } = files;

/** The members of a schema's type. */
function membersOf(name: string): string[] {
  const body = new RegExp(`^ {8}${name}: \\{\n(.*?)^ {8}\\};`, "ms").exec(schema)?.[1] ?? "";
  return [...body.matchAll(/^ {12}(\w+)\??:/gm)].map(([, member = ""]) => member);
}

describe("a schema with fields that are read-only or write-only", () => {
  it("has a type for answers and one for requests", () => {
    expect(membersOf("Thing")).toEqual(["id", "name", "size", "colour", "answers"]);
    expect(membersOf("ThingInput")).toEqual(["name", "password", "size", "colour", "answers"]);
    expect(client).toContain("body: ThingInput;");
    expect(client).toMatch(/createThing\(.*\): Promise<Thing \| undefined>;/);
  });

  it("takes undefined for what a request leaves out, and does not promise it in answers", () => {
    expect(schema).toMatch(/^ {8}ThingInput: \{[^}]*size\?: number \| undefined;/m);
    expect(schema).toMatch(/^ {8}Thing: \{[^}]*size\?: number;/m);
    expect(schema).toMatch(/ids\?: string\[\] \| undefined;/);
    expect(client).toMatch(/query\?: .* \| undefined;/);
  });

  it("leaves no markers", () => {
    expect(schema).not.toContain("$Read");
  });

  it("keeps one type where it serves requests only", async () => {
    const document = structuredClone(sampleDocument);
    const things = document.paths?.["/things"] as { post: { responses: object }; get?: object };
    things.post.responses = { 204: { description: "Made" } };
    delete things.get;
    const { "schema.ts": source = "" } = generateFiles(document);
    expect(source).toContain("password: string;");
    expect(source).not.toContain("ThingInput");
  });

  it("has another name where that of its twin is taken", async () => {
    const document = structuredClone(sampleDocument) as OpenApiDocument;
    const schemas = document.components?.schemas as Record<string, object>;
    schemas.ThingInput = { type: "string" };
    const { "client.ts": source } = generateFiles(document);
    expect(source).toContain("body: ThingInput2;");
  });
});

describe("an enum that is open", () => {
  it("keeps its values and allows any text", () => {
    expect(schema).toMatch(/colour\?: "red" \| "blue" \| \(string & \{\}\)/);
  });
});

describe("named methods", () => {
  it("have pages where the document declares them", () => {
    expect(client).toContain("readonly listThings: PagedMethod<ListThingsRequest, Thing>;");
    expect(client).toContain(
      'query?: operations["listThings"]["parameters"]["query"] | undefined;',
    );
  });

  it("resolve to nothing where no success has a body, and take options alone", () => {
    expect(client).toContain("createToken(request?: CallOptions): Promise<void>;");
  });

  it("have the summary and the description", () => {
    expect(client).toMatch(/\/\*\*\n {3}\* List things\.\n {3}\*\n {3}\* Lists things\./);
  });

  it("have errors by status, and others", () => {
    expect(client).toContain(
      [
        "  createThing:",
        "    | VendorError<401, UncheckedBody>",
        "    | VendorError<422, UncheckedBody<ErrorBody>>",
        "    | VendorError<OtherStatus<401 | 422>>;",
      ].join("\n"),
    );
    expect(client).toContain("  createToken:\n    | VendorError<OtherStatus>;");
  });

  it("import what they need, and no hand-written code but core's types", () => {
    const imports = [...client.matchAll(/^import type .*? from "(.+)";|^\} from "(.+)";/gm)];
    expect(imports.map(([, one, other]) => one ?? other)).toEqual([
      "@carespec/core",
      "./schema.ts",
      "./types.ts",
    ]);
  });
});

describe("short names", () => {
  it("name the schemas, and do not hide a global name", () => {
    expect(types).toContain('export interface Thing extends Schema<"Thing"> {}');
    expect(types).toContain('export type Answer = Schema<"Answer">;');
    expect(types).toContain('export interface ErrorBody extends Schema<"Error"> {}');
  });
});

describe("examples", () => {
  it("are listed by operation and name, with their status", () => {
    expect(files["examples.ts"]).toContain('nameTaken: example("createThing", 422, "nameTaken")');
    expect(files["examples.ts"]).toContain('none: example("listThings", 200, "none")');
  });
});

it("generates the same again", async () => {
  expect(generateFiles(structuredClone(sampleDocument))).toEqual(files);
});

it.each(["/things/100%25off/{id}", "/things/50%off", "/things/a%2Fb"])(
  "a path with a percent sign is written as the document has it: %s",
  (path) => {
    const document = structuredClone(sampleDocument) as OpenApiDocument;
    const parameters = path.includes("{")
      ? [{ name: "id", in: "path", required: true, schema: {} }]
      : [];
    const get = {
      operationId: "getDiscount",
      parameters,
      responses: { 204: { description: "OK" } },
    };
    document.paths = { ...document.paths, [path]: { get } } as never;
    const { "schema.ts": source = "" } = generateFiles(document);
    expect(source).toContain(`    "${path}": {`);
  },
);
