import {
  type Evidence,
  isEvidence,
  isNode,
  type Node,
  type OpenApiDocument,
  type Parameter,
} from "@carespec/document";
import { anchorPart } from "./anchor.ts";
import { saysMore } from "./evidence.ts";
import { type ExampleView, viewExamples } from "./examples-view.ts";
import { flagsOf } from "./flags.ts";
import type { OperationEntry } from "./openapi.ts";
import type { MemberView } from "./schema-types.ts";
import { viewSchema } from "./schema-view.ts";

/** Parameters of one kind. */
export interface ParameterGroup {
  title: string;
  /** The anchor of its heading, without a prefix. */
  slug: string;
  parameters: (MemberView & { namedExamples: ExampleView[] })[];
}

const KINDS: [Parameter["in"], string][] = [
  ["path", "In the path"],
  ["query", "In the query"],
  ["header", "Headers"],
  ["cookie", "Cookies"],
];

/**
 * Lists an operation's parameters by kind.
 *
 * @param prefix - put before all anchors, where several operations share a page
 */
export function viewParameters(
  document: OpenApiDocument,
  { operation, parameters }: OperationEntry,
  prefix = "",
): ParameterGroup[] {
  return KINDS.flatMap(([kind, title]) => {
    const ofKind = parameters.filter((parameter) => parameter.in === kind);
    if (ofKind.length === 0) return [];
    const views = ofKind.map((parameter) => ({
      ...viewValue(document, parameter, `${prefix}param`, parameter.name, operation["x-evidence"]),
      required: parameter.required === true,
      namedExamples: viewExamples(document, parameter),
    }));
    const slug = title.split(" ").at(-1)?.toLowerCase() ?? kind;
    return [{ title, slug, parameters: views }];
  });
}

/** A parameter or header: its own text and evidence, and its schema's. */
export function viewValue(
  document: OpenApiDocument,
  part: Node,
  prefix: string,
  name: string,
  around: Evidence,
): MemberView {
  const anchor = `${prefix}.${anchorPart(name)}`;
  const own = isEvidence(part["x-evidence"]) ? part["x-evidence"] : undefined;
  const { schema, description } = part;
  const view = viewSchema(schema ?? firstSchema(part), {
    document,
    anchor,
    around: own ?? around,
    within: [],
  });
  const evidence = own && saysMore(own, around) ? own : view.evidence;
  return {
    ...view,
    name,
    anchor,
    required: part.required === true,
    descriptions: [...(typeof description === "string" ? [description] : []), ...view.descriptions],
    flags: [...new Set([...valueFlags(part), ...view.flags])],
    ...(evidence && { evidence }),
  };
}

function firstSchema({ content }: Node): unknown {
  const media = isNode(content) ? Object.values(content)[0] : undefined;
  return isNode(media) ? media.schema : undefined;
}

function valueFlags(part: Node): string[] {
  return [
    ...flagsOf(part),
    ...(part["x-client-supplied"] === true ? ["sent by the client"] : []),
    ...(part.style !== undefined ? [`style ${part.style}`] : []),
    ...(part.explode === false ? ["joined by commas"] : []),
  ];
}
