import { type Client, createClient, createConnection } from "@carespec/core/vendor";
import { MOCK_HEADERS } from "../mock-headers.ts";
import { api } from "./gen/api.ts";
import type { Methods } from "./gen/client.ts";
import * as operations from "./gen/operations.ts";
import type { paths } from "./gen/schema.ts";

/** A typed client of the control API: by path, or by a method for each operation. */
export type ControlClient = Client<paths, Methods>;

/** Where the mock is and which session to steer. */
export interface ControlOptions {
  /** Where the mock listens. Default `http://127.0.0.1:4010`. */
  baseUrl?: string;
  /** Sends the requests, for example a mock's own `fetch`. Default: the global `fetch`. */
  fetch?: (url: string, init: RequestInit) => Promise<Response>;
  /** The session that all calls belong to, unless one says otherwise. Default `default`. */
  session?: string;
  /** The mock's `controlToken`. Default none, which is right for a mock on a loopback address. */
  token?: string;
}

/** Makes a client of a running mock's control API; `baseUrl` must be an absolute http(s) URL. */
export function createControlClient({
  baseUrl = "http://127.0.0.1:4010",
  session,
  token,
  ...options
}: ControlOptions = {}): ControlClient {
  const headers = {
    ...(session === undefined ? {} : { [MOCK_HEADERS.session]: session }),
    ...(token === undefined ? {} : { [MOCK_HEADERS.controlToken]: token }),
  };
  const connection = createConnection(api, {
    baseUrl,
    headers,
    // A mock is often another container, and its token opens nothing else.
    allowInsecure: true,
    ...options,
  });
  return createClient<paths, Methods, string>(connection, operations);
}
