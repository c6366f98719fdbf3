import type { CallOptions } from "./options.ts";
import type { RetryPolicy } from "./transport/retry.ts";

/** Options of a single call through a connection. */
export interface ConnectionCallOptions extends Omit<CallOptions, "retry"> {
  /**
   * How often a failed call is repeated, or a policy; `retryPolicy({ … })` makes one.
   * @default the connection's
   */
  retry?: number | RetryPolicy | undefined;
}

/** Requests of named methods as functions take them, with a connection's `retry`. */
export type ConnectionRequests<Requests extends unknown[]> = {
  [Index in keyof Requests]: ConnectionRequest<Requests[Index]>;
};

/** @see {@link ConnectionRequests} */
export type ConnectionRequest<Request> = {
  [Key in keyof Request]: Key extends "retry" ? ConnectionCallOptions["retry"] : Request[Key];
};
