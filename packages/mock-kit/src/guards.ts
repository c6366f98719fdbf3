import type { Verdict } from "./answer.ts";
import { ascii } from "./ascii.ts";
import type { Call } from "./call.ts";

/** Whether the document asks for credentials. */
export function isSecured({
  operation,
}: {
  operation: Pick<Call["operation"], "schemes">;
}): boolean {
  return operation.schemes.length > 0;
}

/** Refuses a body that claims to be JSON and is not, with the document's 400. */
export function refuseBrokenJson({ invalidJson }: Pick<Call, "invalidJson">): Verdict | undefined {
  if (!invalidJson) return undefined;
  return { status: 400, rule: "json", reason: `the body is not JSON: ${ascii(invalidJson)}` };
}

/** The 404 for a parameter of the path that names nothing. */
export function notFound(parameter: string, reason: string): Verdict {
  return { status: 404, rule: "notFound", reason, at: `path/${parameter}` };
}

/** Name of the path parameter whose segment is empty; such a path names nothing that exists. */
export function emptyPathParameter({ path }: Pick<Call, "path">): string | undefined {
  return Object.keys(path).find((name) => path[name] === "");
}
