import { isNode, type Node } from "@carespec/document";
import type { Answer, Call, Verdict } from "@carespec/mock-kit";
import { GONE, withoutMarks } from "../found/item-key.ts";
import type { FoundOperation } from "../found/resource.ts";
import { momentKind } from "../values/moments.ts";
import { answerWith } from "./answer.ts";
import type { Handling } from "./handling.ts";
import { jsonPatch, PatchProblem } from "./json-patch.ts";
import { keep } from "./keep-item.ts";
import { mergePatch, nullsOf } from "./merge-patch.ts";
import { writableOf } from "./new-item.ts";
import { listedStatus, unknownId, unrefused } from "./refuse.ts";
import type { Scope } from "./scope.ts";
import { sentBody } from "./sent-body.ts";
import type { Stored } from "./table.ts";

/** Replaces an item. What the request may not set stays; where PUT makes items, a new one is made. */
export async function replace(
  handling: Handling,
  found: FoundOperation,
  call: Call,
  scope: Scope,
  id: string,
): Promise<Answer | Verdict | undefined> {
  const before = await currentOf(handling, found, scope, id);
  if (!before && !makesItems(handling, found))
    return unknownId(found, found.resource.itemParameter ?? "");
  const { content, value } = sentBody(handling, found, call);
  const sent = isNode(value) ? writableOf(handling, found.resource, content, value) : {};
  const isLost = !isNode(value) && typeof call.body !== "string" && call.body !== undefined;
  const told = {
    rule: "body",
    reason: "only an object is kept, and this body is not one",
    at: "body",
  };
  return keep(handling, found, call, scope, { id, before, sent, ...(isLost && { told }) });
}

/** Changes an item by a merge patch, a JSON patch, or members in a form or the query. */
export async function merge(
  handling: Handling,
  found: FoundOperation,
  call: Call,
  scope: Scope,
  id: string,
): Promise<Answer | Verdict | undefined> {
  const before = await currentOf(handling, found, scope, id);
  if (!before) return unknownId(found, found.resource.itemParameter ?? "");
  const { content, value } = sentBody(handling, found, call);
  const known = withoutMarks(before);
  let patched: unknown;
  try {
    patched = isJsonPatch(call)
      ? jsonPatch(known, value)
      : mergePatch(
          known,
          isNode(value) ? value : fieldsOf(handling, found, call),
          nullsOf(handling.reader, found.resource.schema.node),
        );
  } catch (error) {
    if (!(error instanceof PatchProblem)) throw error;
    return unpatched(handling, found, call, before, error.message);
  }
  if (!isNode(patched)) {
    return unpatched(handling, found, call, before, "the patch leaves no object");
  }
  const sent = writableOf(
    handling,
    found.resource,
    isJsonPatch(call) ? undefined : content,
    patched,
  );
  for (const name of Object.keys(sent)) {
    const isOld = momentKind(name) === "updated" && sent[name] === known[name];
    if (isOld) delete sent[name];
  }
  return keep(handling, found, call, scope, { id, before, sent });
}

/** Refuses a patch; where the document has no status for it, the unchanged item is shown. */
function unpatched(
  handling: Handling,
  found: FoundOperation,
  call: Call,
  before: Stored,
  reason: string,
): Answer | Verdict | undefined {
  const why = { rule: "patch", reason, at: "body" };
  const status = listedStatus(found, [409, 422, 400]);
  if (status !== undefined) return { status, ...why };
  return answerWith(handling, found, call, before, { told: unrefused(why, [409, 422]) });
}

/** The object that a call changes; a single one that nobody has changed is the document's. */
async function currentOf(
  handling: Handling,
  { resource }: FoundOperation,
  { table }: Scope,
  id: string,
): Promise<Stored | undefined> {
  const stored = await table.get(id);
  if (stored || resource.kind === "collection") return stored?.[GONE] ? undefined : stored;
  return handling.examplesOf(resource)[0] ?? {};
}

/** Whether PUT makes an item that does not exist: it may answer 201, or nothing else makes items. */
function makesItems({ findings }: Handling, { resource, placed }: FoundOperation): boolean {
  if (resource.kind === "singleton") return true;
  if (Object.hasOwn(placed.operation.responses ?? {}, "201")) return true;
  return !findings.operations.some((each) => each.resource === resource && each.role === "create");
}

function isJsonPatch({ headers }: Call): boolean {
  return /^\s*application\/json-patch\+json\s*(;|$)/i.test(headers["content-type"] ?? "");
}

/** Members that come in the query, for an operation without a body. */
function fieldsOf({ reader }: Handling, { resource }: FoundOperation, { query }: Call): Node {
  const { properties } = reader.view(resource.schema.node);
  const known = Object.entries(query).filter(([name]) => properties.has(name));
  return Object.fromEntries(
    known.map(([name, text]) => {
      const { types } = reader.view(properties.get(name));
      const isNumber = types.has("integer") || types.has("number");
      return [name, isNumber ? Number(text) : types.has("boolean") ? text === "true" : text];
    }),
  );
}
