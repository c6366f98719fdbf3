import { isNode } from "@carespec/document";
import { mayTakeLong } from "../patterns/pattern-engine.ts";
import { visitSchemas } from "../prism/schema-faults.ts";
import type { Notes } from "./notes.ts";
import type { Placed } from "./walk.ts";

/** Tells the regular expressions for which a request can hold the mock up for a moment. */
export function tellSlowPatterns(schemas: readonly Placed[], tell: Notes["tell"]): void {
  const look = (pattern: string, place: string) => {
    if (!mayTakeLong(pattern)) return;
    tell(
      "slow",
      place,
      "it repeats repetitions, and looks around or is too large: a text for which it takes longer than 250 ms does not match",
    );
  };
  for (const { node, place } of schemas) {
    visitSchemas(node, ({ pattern, patternProperties }, path) => {
      if (typeof pattern === "string") look(pattern, place(...path, "pattern"));
      for (const name of Object.keys(isNode(patternProperties) ? patternProperties : {})) {
        look(name, place(...path, "patternProperties", name));
      }
    });
  }
}
