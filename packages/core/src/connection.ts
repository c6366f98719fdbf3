import type { ApiDescription } from "./api.ts";
import { type Caller, createCaller } from "./caller.ts";
import type { ConnectionSetup } from "./caller-options.ts";
import type { RetryPolicy } from "./transport/retry.ts";

/** What calls of a vendor's API go through. It sends nothing itself. */
export interface Connection<Api extends string = string> {
  /** Name of the vendor's API. */
  readonly api: Api;
  /** The base URL that calls go to, without a slash at its end. */
  readonly baseUrl: string;
  /** For the functions of operations, not for others. The name keeps it out of the way in editors. */
  readonly "~internals": Internals;
}

/** What is behind a connection. */
export interface Internals {
  readonly api: ApiDescription;
  readonly call: Caller;
  /** Items per page where a call does not say. */
  readonly pageSize: number | undefined;
  /** What is repeated where a call does not say. */
  readonly retry: number | RetryPolicy | undefined;
  /** What was learned of the vendor's pages, kept between walks. */
  readonly learned: { firstPage?: number };
}

/**
 * Makes a connection of a user's options and its vendor's additions.
 *
 * @throws TypeError that names the unknown or invalid option
 */
export function createConnection<Api extends string>(
  api: ApiDescription<Api>,
  setup: ConnectionSetup,
): Connection<Api> {
  const { call, baseUrl } = createCaller(api, setup);
  const internals = { api, call, pageSize: setup.pageSize, retry: setup.retry, learned: {} };
  return { api: api.api, baseUrl, "~internals": internals };
}
