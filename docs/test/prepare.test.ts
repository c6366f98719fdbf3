import { describe, expect, test } from "vitest";
import { prepareForReference } from "../src/prepare.ts";
import { operationAt, sampleDocument } from "./support/sample-document.ts";

describe("prepareForReference", () => {
  const original = sampleDocument();
  const prepared = prepareForReference("clinic", original);
  const list = operationAt(prepared, "/visits", "get");

  test("leaves the document as it was", () => {
    expect(original).toEqual(sampleDocument());
  });

  test("gives each operation a badge with its status", () => {
    expect(list["x-badges"]).toEqual([{ name: "documented", color: "green" }]);
    expect(operationAt(prepared, "/visits/{visitId}", "delete")["x-badges"]).toMatchObject([
      { name: "inferred" },
    ]);
  });

  test("puts the evidence before an operation's own description", () => {
    expect(list.description).toMatch(
      /^\*\*Evidence: documented\*\*, .* Read it\.\n\nLists them\.$/,
    );
    expect(operationAt(prepared, "/visits", "post").description).toMatch(
      /^\*\*Evidence: partial\*\*, .*\.$/,
    );
  });

  test("remarks on a property at the end of its description", () => {
    const { room } = propertiesOfVisit(prepared);
    expect(room?.description).toBe("Where. (Evidence: inferred. Seen once.)");
  });

  test("keeps the description of what a remarked property refers to", () => {
    const { earlier } = propertiesOfVisit(prepared);
    expect(earlier?.description).toBe("A visit. (Evidence: partial.)");
  });

  test("adds samples only where the operation has none", () => {
    expect(list["x-codeSamples"]?.map(({ label }) => label)).toEqual(["curl", "JavaScript"]);
    const own = sampleDocument();
    const samples = [{ lang: "Shell", label: "curl", source: "curl example.test" }];
    Object.assign(operationAt(own, "/visits", "get"), { "x-codeSamples": samples });
    expect(
      operationAt(prepareForReference("clinic", own), "/visits", "get")["x-codeSamples"],
    ).toEqual(samples);
  });
});

function propertiesOfVisit(document: object): Record<string, { description?: string } | undefined> {
  const { components } = document as {
    components: { schemas: { Visit: { properties: Record<string, { description?: string }> } } };
  };
  return components.schemas.Visit.properties;
}
