import { follow, type Node, type OpenApiDocument, operationsOf } from "@carespec/document";
import type { Operation } from "@carespec/mock-kit";
import { bundleDocument, inItsFile } from "../check/bundle-document.ts";
import { createCheckAll } from "../check/checker.ts";
import { findResponse } from "../check/find-response.ts";
import { findMediaType } from "../check/media-type.ts";
import { withNewerSchemas } from "../check/newer-schemas.ts";
import { withoutOwnAlternatives } from "../check/own-alternatives.ts";
import { undocumentedMembers } from "../check/undocumented-members.ts";
import { pointerOf } from "../document-files.ts";
import type { Engine } from "../prism/engine.ts";
import type { MockResponse } from "../types.ts";
import type { Vendor } from "../vendors/load.ts";
import type { ContractBreach } from "./breach.ts";

/** What a document says of the requests and answers that pass by. */
export interface Contract {
  /** @param response - with its body decoded, as text */
  checkAnswer(operation: Operation, response: MockResponse, isHead: boolean): ContractBreach[];
  /** Members of a request's JSON body that no schema describes. */
  undocumentedIn(operation: Operation, body: unknown, mediaType: string): ContractBreach[];
}

/** A document's contract: with OpenAPI 3 by all of JSON Schema, with others as Prism checks answers. */
export function createContract(vendor: Vendor, engine: Engine): Contract {
  const { files, givenPointer = (pointer: string) => pointer } = vendor.own ?? {};
  const document = withoutOwnAlternatives(
    withNewerSchemas(files ? bundleDocument(files) : vendor.document),
  );
  const isReadable = /^3\./.test(document.openapi ?? "");
  const checkAll = isReadable ? createCheckAll(document) : undefined;
  const known = new Set(
    isReadable ? operationsOf(document).map(({ method, path }) => `${method} ${path}`) : [],
  );
  const isKnown = ({ method, path }: Operation) => known.has(`${method} ${path}`);

  /** A breach with its place as the user's file has it. */
  const given = (breach: ContractBreach) => ({ ...breach, pointer: givenPointer(breach.pointer) });

  return {
    checkAnswer(operation, response, isHead) {
      const breaches = checkAll
        ? checkAll(operation, response, isHead)
        : engine.checkAnswer(operation, response).map((text) => ({
            text,
            pointer: `${pointerOf(operation)}/responses/${response.status}`,
          }));
      const found = breaches.map((breach) => toBreach("answer", "breach", breach));
      if (isHead || !isKnown(operation)) return once(found.map(given));
      const place = findResponse(document, pointerOf(operation), response.status);
      const type = response.headers["content-type"] ?? "";
      const more = place ? undocumented(document, place.pointer, type, response.body) : [];
      const extra = more.map((each) => toBreach("answer", "undocumented", each));
      return once([...found, ...extra].map(given));
    },
    undocumentedIn(operation, body, mediaType) {
      if (!isKnown(operation) || typeof body !== "object") return [];
      const pointer = `${pointerOf(operation)}/requestBody`;
      const found = undocumented(document, pointer, mediaType, JSON.stringify(body));
      return once(found.map((each) => given(toBreach("request", "undocumented", each))));
    },
  };
}

type Place = Pick<ContractBreach, "text" | "pointer">;

function undocumented(
  document: OpenApiDocument,
  owner: string,
  type: string,
  body: string | undefined,
): Place[] {
  const content = follow(document, `${owner}/content`);
  const key = findMediaType(Object.keys(content.node), type);
  if (key === undefined || !/\bjson\b/i.test(type) || !body) return [];
  const { schema } = content.node[key] as { schema?: Node };
  const value = parsed(body);
  if (!schema || value === undefined) return [];
  const pointer = `${content.pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}/schema`;
  return undocumentedMembers(document, value, schema).map((at) => ({
    text: `body${at} is not described`,
    pointer,
  }));
}

function toBreach(
  direction: ContractBreach["direction"],
  kind: ContractBreach["kind"],
  { text, pointer }: Place,
): ContractBreach {
  // One line for a list, however long it is.
  const place = text.replaceAll(/\/\d+(?=[/\s])/g, "/*");
  return { direction, kind, text: place, pointer: inItsFile(pointer) };
}

function once(breaches: ContractBreach[]): ContractBreach[] {
  const known = new Map(breaches.map((breach) => [`${breach.pointer} ${breach.text}`, breach]));
  return [...known.values()];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
