import { startDeadline } from "../../src/transport/deadline.ts";
import type { AuthCall } from "../../src/vendor.ts";

/** A call that needs a session's token. */
export function sessionCall(own: Partial<AuthCall> = {}): AuthCall {
  const deadline = startDeadline(60_000);
  const operation = { api: "things", operationId: "getThing", method: "GET", path: "/things" };
  return { ...operation, signal: undefined, timeoutMs: 10_000, deadline, ...own };
}
