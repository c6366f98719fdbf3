import type { Connection, Internals } from "./connection.ts";
import { policyOf } from "./transport/retry-policy.ts";

/** The same connection for a client, whose calls take options of `retry`. */
export function takingRetryOptions<Api extends string>(
  connection: Connection<Api>,
): Connection<Api> {
  const internals = connection["~internals"];
  const call: Internals["call"] = async (operation, input, reads) => {
    const retry = policyOf(input?.retry, internals.retry);
    return internals.call(operation, { ...input, retry }, reads);
  };
  return { ...connection, "~internals": { ...internals, call } };
}
