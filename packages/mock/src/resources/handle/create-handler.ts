import { isNode } from "@carespec/document";
import type { Answer, Call, Handler, Verdict } from "@carespec/mock-kit";
import type { FoundOperation } from "../found/resource.ts";
import { merge, replace } from "./change.ts";
import { create } from "./create.ts";
import type { Handling } from "./handling.ts";
import { list } from "./list.ts";
import { act, read } from "./read.ts";
import { unknownId } from "./refuse.ts";
import { clear, remove } from "./remove.ts";
import { openScope } from "./scope.ts";
import { sentBody } from "./sent-body.ts";
import { refuseTooLarge, TooLarge } from "./too-large.ts";

/** Makes the handler of an operation, by what it does to its resource. */
export function createHandler(handling: Handling, found: FoundOperation): Handler {
  return async (call) => {
    try {
      return await handle(handling, found, call);
    } catch (error) {
      if (error instanceof TooLarge) return refuseTooLarge(found, error);
      throw error;
    }
  };
}

async function handle(
  handling: Handling,
  found: FoundOperation,
  call: Call,
): Promise<Answer | Verdict | undefined> {
  const scope = await openScope(handling, found, call);
  if ("rule" in scope) return scope;
  const id = scope.id ?? "";
  switch (found.role) {
    case "list":
      return list(handling, found, call, scope);
    case "create":
      return create(handling, found, call, scope);
    case "read":
      return read(handling, found, call, scope, id);
    case "replace":
      return replace(handling, found, call, scope, id);
    case "merge":
      return merge(handling, found, call, scope, id);
    case "remove":
      return remove(handling, found, call, scope, id);
    case "clear":
      return clear(handling, found, call, scope);
    case "action":
      return act(handling, found, scope, id);
    case "replaceById": {
      const sent = idInBody(handling, found, call);
      if (sent === undefined) return unknownId(found, found.resource.id.property ?? "");
      const change = call.operation.method === "put" ? replace : merge;
      return change(handling, found, call, scope, sent);
    }
  }
}

function idInBody(handling: Handling, found: FoundOperation, call: Call): string | undefined {
  const { value } = sentBody(handling, found, call);
  const { property } = found.resource.id;
  const id = property !== undefined && isNode(value) ? value[property] : undefined;
  return typeof id === "string" || typeof id === "number" ? String(id) : undefined;
}
