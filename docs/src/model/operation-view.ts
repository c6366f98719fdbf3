import {
  type Evidence,
  isEvidence,
  type MediaType,
  type Node,
  type OpenApiDocument,
  type Response,
  requestBodyOf,
  resolve,
  responsesOf,
} from "@carespec/document";
import { anchorPart } from "./anchor.ts";
import { saysMore } from "./evidence.ts";
import { type ExampleView, viewExamples } from "./examples-view.ts";
import type { OperationEntry } from "./openapi.ts";
import { viewValue } from "./parameter-view.ts";
import type { MemberView, SchemaView } from "./schema-types.ts";
import { viewSchema } from "./schema-view.ts";

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
