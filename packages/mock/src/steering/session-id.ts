import { UserError } from "@carespec/command";
import { MOCK_HEADERS } from "../mock-headers.ts";
import type { PromptHandler } from "../types.ts";

/** The session of a request that names none. */
export const DEFAULT_SESSION = "default";

/** A request named a session that does not exist; 404 over HTTP. */
export class UnknownSession extends UserError {
  override readonly name = "UnknownSession";
}

const VALID = /^[\w.:~-]{1,128}$/;
const PREFIX = /^(\/__session\/([^/]*))(\/.*)?$/;

/** The session that the headers name; throws a {@link UserError} for a malformed session id. */
export function readSession(headers: Record<string, string>): string {
  return expectSession(headers[MOCK_HEADERS.session] ?? DEFAULT_SESSION);
}

/** Whether an id is 1 to 128 safe characters. */
export function isSession(id: string): boolean {
  return VALID.test(id);
}

/** Returns the id, or throws a {@link UserError} if it is not 1 to 128 safe characters. */
export function expectSession(id: string): string {
  if (isSession(id)) return id;
  throw new UserError(
    "a session id is 1 to 128 letters, digits or . _ ~ : - (X-Mock-Session, /__session/<id>)",
  );
}

/** Gives requests that name no session, neither by header nor by path, one of their own. */
export function withSession(handle: PromptHandler, session: () => string): PromptHandler {
  return (request) => {
    const { headers, path } = request;
    if (headers[MOCK_HEADERS.session] !== undefined || PREFIX.test(path)) return handle(request);
    // What is remembered of the head is remembered by the session too.
    const { head: _, ...fresh } = request;
    return handle({ ...fresh, headers: { ...headers, [MOCK_HEADERS.session]: session() } });
  };
}

/** Takes `/__session/<id>` off a path, for clients that cannot set a header. Any id will do. */
export function splitSession(
  path: string,
): { session: string; prefix: string; path: string } | undefined {
  const [, prefix, session, rest = "/"] = PREFIX.exec(path) ?? [];
  if (prefix === undefined || session === undefined) return undefined;
  return { session, prefix, path: rest };
}
