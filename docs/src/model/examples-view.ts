import {
  type Evidence,
  isEvidence,
  isNode,
  type MediaType,
  type Node,
  resolve,
} from "@carespec/document";

/** A named example with its text. */
export interface ExampleView {
  name: string;
  title: string;
  description: string | undefined;
  value: unknown;
  /** As it is sent: a text as it is, anything else as indented JSON. */
  text: string;
  evidence?: Evidence;
}

/** Lists the examples of a body or parameter, those without a name too. */
export function viewExamples(
  document: object,
  part: Pick<MediaType, "example" | "examples">,
): ExampleView[] {
  const named = isNode(part.examples) ? Object.entries(part.examples) : [];
  const views = named.map(([name, example]) =>
    view(name, resolve<Node>(document, example as Node)),
  );
  return part.example === undefined ? views : [...views, view("example", { value: part.example })];
}

function view(name: string, example: Node): ExampleView {
  const { summary, description, value, "x-evidence": evidence } = example;
  return {
    name,
    title: typeof summary === "string" ? summary : name,
    description: typeof description === "string" ? description : undefined,
    value,
    text: typeof value === "string" ? value : JSON.stringify(value, null, 2),
    ...(isEvidence(evidence) && { evidence }),
  };
}
