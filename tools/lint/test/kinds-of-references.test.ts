import { expect, it } from "vitest";
import { kindsOfReferences } from "../src/kinds-of-references.ts";

const refs = (...targets: string[]) => ({ allOf: targets.map(($ref) => ({ $ref })) });

/** `/a.yaml` uses b; b and c hold each other; d holds itself; e uses d and its own part. */
const files: Record<string, unknown> = {
  "/a.yaml": refs("./b.yaml"),
  "/b.yaml": refs("./c.yaml", "c.yaml"),
  "/c.yaml": refs("b.yaml", "d.yaml"),
  "/d.yaml": refs("d.yaml", "d.yaml"),
  "/e.yaml": refs("d.yaml", "#/allOf/0", "e.yaml#/allOf/0"),
  "/größe.yaml": refs("gr%C3%B6%C3%9Fe.yaml"),
};

it.each([
  ["/a.yaml", "/b.yaml", "no circle"],
  ["/b.yaml", "/c.yaml", "in circle"],
  ["/c.yaml", "/b.yaml", "closes"],
  ["/c.yaml", "/d.yaml", "no circle"],
  ["/d.yaml", "/d.yaml", "closes"],
  ["/e.yaml", "/d.yaml", "no circle"],
  ["/e.yaml", "/e.yaml", "no circle"],
  ["/größe.yaml", "/größe.yaml", "closes"],
])("of %s, the references to %s: %s", (file, target, expected) => {
  const kindOf = kindsOfReferences((name) => files[name]);
  kindOf("/a.yaml", "/b.yaml");
  expect(kindOf(file, target)).toBe(expected);
});
