import {
  type Evidence,
  isEvidence,
  isNode,
  type MediaType,
  type Node,
  type OpenApiDocument,
  type Parameter,
  type Response,
  requestBodyOf,
  resolve,
  responsesOf,
} from "@carespec/document";
import { anchorPart } from "./anchor.ts";
import { saysMore } from "./evidence.ts";
import { type ExampleView, viewExamples } from "./examples-view.ts";
import { flagsOf } from "./flags.ts";
import type { OperationEntry } from "./openapi.ts";
import type { MemberView, SchemaView } from "./schema-types.ts";
import { viewSchema } from "./schema-view.ts";

/** Parameters of one kind. */
export interface ParameterGroup {
  title: string;
  parameters: (MemberView & { namedExamples: ExampleView[] })[];
}

/** One representation of a body. */
export interface BodyView {
  mediaType: string;
  schema: SchemaView;
  examples: ExampleView[];
  anchor: string;
}

/** What a request carries. */
export interface RequestBodyView {
  description: string | undefined;
  required: boolean;
  evidence?: Evidence;
  bodies: BodyView[];
}

/** One answer. */
export interface AnswerView {
  status: string;
  anchor: string;
  description: string | undefined;
  isSuccess: boolean;
  evidence?: Evidence;
  headers: MemberView[];
  bodies: BodyView[];
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
    return [{ title, parameters: views }];
  });
}

/** A parameter or header: its own text and evidence, and its schema's. */
function viewValue(
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

/** What an operation's request carries, if anything. */
export function viewRequestBody(
  document: OpenApiDocument,
  { operation }: OperationEntry,
  prefix = "",
): RequestBodyView | undefined {
  const body = requestBodyOf(document, operation);
  if (!body) return undefined;
  const { description, "x-evidence": own } = body;
  const around = operation["x-evidence"];
  return {
    description: typeof description === "string" ? description : undefined,
    required: body.required === true,
    ...(isEvidence(own) && saysMore(own, around) && { evidence: own }),
    bodies: viewBodies(document, body.content, `${prefix}body`, isEvidence(own) ? own : around),
  };
}

/** An operation's answers: successes first, each with its headers and bodies. */
export function viewAnswers(
  document: OpenApiDocument,
  { operation }: OperationEntry,
  prefix = "",
): AnswerView[] {
  const answers = responsesOf(document, operation).map(({ status, response }) =>
    viewAnswer(document, { status, response, prefix }, operation["x-evidence"]),
  );
  return [
    ...answers.filter((each) => each.isSuccess),
    ...answers.filter((each) => !each.isSuccess),
  ];
}

function viewAnswer(
  document: OpenApiDocument,
  { status, response, prefix }: { status: string; response: Response; prefix: string },
  around: Evidence,
): AnswerView {
  const anchor = `${prefix}${status}`;
  const own = response["x-evidence"];
  const inner = isEvidence(own) ? own : around;
  return {
    status,
    anchor,
    description: response.description,
    isSuccess: /^[23]/.test(status),
    ...(isEvidence(own) && saysMore(own, around) && { evidence: own }),
    headers: Object.entries(response.headers ?? {}).map(([name, header]) =>
      viewValue(document, resolve<Node>(document, header), `${anchor}.header`, name, inner),
    ),
    bodies: viewBodies(document, response.content ?? {}, anchor, inner),
  };
}

function viewBodies(
  document: OpenApiDocument,
  content: Record<string, MediaType>,
  prefix: string,
  around: Evidence,
): BodyView[] {
  return Object.entries(content).map(([mediaType, media], index) => {
    const anchor = index === 0 ? prefix : `${prefix}.${anchorPart(mediaType)}`;
    return {
      mediaType,
      anchor,
      schema: viewSchema(media.schema, { document, anchor, around, within: [] }),
      examples: viewExamples(document, media),
    };
  });
}
