import { ANY, BOOLEAN, DURATION, FUNCTION, OBJECT, WHOLE } from "./option-checks.ts";
import type { ConnectionOptions } from "./options.ts";
import type { AuthStrategy } from "./transport/strategy.ts";

/** A user's options with the vendor's additions. */
export interface ConnectionSetup extends ConnectionOptions {
  /** By the name of the document's security scheme. */
  auth?: Readonly<Record<string, AuthStrategy | readonly AuthStrategy[]>>;
  environment?: string | undefined;
  /** Headers that the vendor requires; the user's win over them. */
  supplied?: Readonly<Record<string, string>> | undefined;
}

/** The options of a call, its input included. */
export const CALL_CHECKS = {
  path: OBJECT,
  query: OBJECT,
  header: OBJECT,
  cookie: OBJECT,
  contentType: ANY,
  body: ANY,
  accept: ANY,
  bodySerializer: FUNCTION,
  parseAs: ANY,
  headers: OBJECT,
  signal: OBJECT,
  timeoutMs: DURATION,
  totalTimeoutMs: DURATION,
  retry: ANY,
  baseUrl: ANY,
  fetchOptions: OBJECT,
};

/** The options of a connection. */
export const CHECKS = {
  baseUrl: ANY,
  environment: ANY,
  allowInsecure: BOOLEAN,
  fetch: FUNCTION,
  fetchOptions: OBJECT,
  supplied: OBJECT,
  headers: OBJECT,
  auth: OBJECT,
  observer: OBJECT,
  timeoutMs: DURATION,
  totalTimeoutMs: DURATION,
  maxBodyBytes: WHOLE,
  retry: ANY,
  limiter: OBJECT,
  validator: OBJECT,
  parseJson: FUNCTION,
  pageSize: WHOLE,
};
