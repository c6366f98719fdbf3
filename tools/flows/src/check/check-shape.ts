import { isNode } from "@carespec/document";
import type { Place, Problem } from "./checked-file.ts";

/** What a part of a file must be for the other rules to read it. */
type Shape =
  | "text"
  | "anything"
  | { list: Shape }
  | { map: Shape }
  | { members: Record<string, Shape>; required: readonly string[] };

const PARAMETERS: Shape = { list: { members: { name: "text", in: "text" }, required: ["name"] } };

const CRITERIA: Shape = {
  list: { members: { condition: "text", context: "text" }, required: ["condition"] },
};

const STEP: Shape = {
  members: {
    stepId: "text",
    description: "text",
    operationId: "text",
    workflowId: "text",
    parameters: PARAMETERS,
    requestBody: { map: "anything" },
    successCriteria: CRITERIA,
    outputs: { map: "text" },
  },
  required: ["stepId"],
};

const INPUT: Shape = { members: { format: "text", description: "text" }, required: [] };

const WORKFLOW: Shape = {
  members: {
    workflowId: "text",
    summary: "text",
    description: "text",
    inputs: {
      members: { required: { list: "text" }, properties: { map: INPUT } },
      required: [],
    },
    "x-fresh-inputs": { list: "text" },
    parameters: PARAMETERS,
    steps: { list: STEP },
    outputs: { map: "text" },
  },
  required: ["workflowId", "steps"],
};

const FILE: Shape = {
  members: {
    info: { map: "anything" },
    sourceDescriptions: {
      list: { members: { name: "text", url: "text", type: "text" }, required: ["name", "url"] },
    },
    workflows: { list: WORKFLOW },
  },
  required: ["arazzo", "info", "sourceDescriptions", "workflows"],
};

/** Parts of a file that are not what they must be; with one of them, no other rule can read the file. */
export function checkShape(document: unknown): Problem[] {
  const circle = findCircle(document);
  if (circle) return [{ place: circle, message: "an anchor holds itself: write what it is for" }];
  return faults(document, FILE, []);
}

function faults(value: unknown, shape: Shape, place: Place): Problem[] {
  const must = (what: string) => [{ place, message: `${nameOf(place)} must be ${what}` }];
  if (shape === "anything") return [];
  if (shape === "text") return typeof value === "string" ? [] : must("a text");
  if ("list" in shape) {
    if (!Array.isArray(value)) return must("a list");
    return value.flatMap((item, at) => faults(item, shape.list, [...place, at]));
  }
  if (!isNode(value)) return must("an object");
  if ("map" in shape) {
    return Object.entries(value).flatMap(([key, item]) => faults(item, shape.map, [...place, key]));
  }
  const missing = shape.required
    .filter((name) => value[name] === undefined)
    .map((name) => ({ place, message: `${nameOf(place)} has no ${name}: add it` }));
  const wrong = Object.entries(shape.members).flatMap(([name, own]) =>
    value[name] === undefined ? [] : faults(value[name], own, [...place, name]),
  );
  return [...missing, ...wrong];
}

/** For example `workflows[0].steps`. */
function nameOf(place: Place): string {
  const text = place.map((key) => (typeof key === "number" ? `[${key}]` : `.${key}`)).join("");
  return text.replace(/^\./, "") || "the file";
}

/** The place of a value that holds itself. */
function findCircle(value: unknown, place: Place = [], above: unknown[] = []): Place | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  if (above.includes(value)) return place;
  for (const [key, child] of Object.entries(value)) {
    const own = [...place, Array.isArray(value) ? Number(key) : key];
    const found = findCircle(child, own, [...above, value]);
    if (found) return found;
  }
  return undefined;
}
