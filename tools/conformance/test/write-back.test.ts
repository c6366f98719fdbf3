import { isNode, listVendors } from "@carespec/document";
import {
  examplesOf,
  loadDocument,
  type Node,
  type Operation,
} from "@carespec/test-support/vendor-document";
import { describe, expect, it } from "vitest";
import { createValidator } from "./support/validator.ts";

/** A write that replaces or changes what a path shows. */
const WRITES = new Set(["put", "patch"]);

describe.each(listVendors().map(({ name }) => name))("what was read of %s", (name) => {
  const { root, operations, resolve } = loadDocument(name);
  const validate = createValidator(root);
  const jsonOf = (part: Node | undefined): Node | undefined => {
    const content = (part?.content ?? {}) as Record<string, Node>;
    return Object.entries(content).find(([type]) => /json/.test(type))?.[1];
  };
  const successes = (operation: Operation): Node[] =>
    Object.entries(operation.responses).flatMap(([status, response]) => {
      const media = /^2/.test(status) ? jsonOf(response) : undefined;
      return media ? [media] : [];
    });
  const refOf = (schema: unknown) => (isNode(schema) ? schema.$ref : undefined);

  /** Every example of a resource: alone, or in a list. */
  const shown = (schema: unknown): unknown[] =>
    operations.flatMap(successes).flatMap((media) => {
      const own = media.schema as Node | undefined;
      const values = examplesOf(media, resolve).map(([, value]) => value);
      if (refOf(own) === refOf(schema)) return values;
      return refOf(own?.items) === refOf(schema) ? values.flat() : [];
    });

  const propertiesOf = (schema: unknown): string[] => {
    const node = resolve(schema);
    const parts = [node.allOf, node.anyOf, node.oneOf].flatMap((part) => (part ?? []) as unknown[]);
    return [...Object.keys((node.properties ?? {}) as object), ...parts.flatMap(propertiesOf)];
  };

  const writes = operations.filter(({ method }) => WRITES.has(method.toLowerCase()));
  const cases = writes.flatMap((write) => {
    const read = operations.find(
      ({ path, method }) => path === write.path && method.toLowerCase() === "get",
    );
    const [media] = read ? successes(read) : [];
    const body = jsonOf(write.body)?.schema;
    if (!media || refOf(media.schema) === undefined || body === undefined) return [];
    return shown(media.schema).map((value, at) => ({ id: write.operationId, at, body, value }));
  });

  it("is compared with every write of a path that can be read", () => {
    const readable = operations.filter(({ method }) => method.toLowerCase() === "get");
    const expected = writes.filter(({ path }) => readable.some((read) => read.path === path));
    const compared = new Set(cases.map(({ id }) => id));
    expect([...compared]).toEqual(expected.map(({ operationId }) => operationId));
  });

  it.each(cases)("can be sent back to $id (example $at)", ({ body, value }) => {
    const writable = new Set(propertiesOf(body));
    const kept = Object.entries(value as object).filter(([key]) => writable.has(key));
    expect(kept.length).toBeGreaterThan(0);
    expect(validate(body, Object.fromEntries(kept), "request")).toEqual([]);
  });
});
