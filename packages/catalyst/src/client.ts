import { type Client, createClient, createPages, observed } from "@carespec/core/vendor";
import { type CatalystOptions, createCatalystConnection } from "./connection.ts";
import type { Methods } from "./gen/client.ts";
import * as operations from "./gen/operations.ts";
import type { paths } from "./gen/schema.ts";

/** Calls of the Catalyst API; Basic authentication and the headers are supplied by the client. */
export type CatalystClient = Client<paths, Methods, "catalyst">;

/**
 * Creates a client of the DataFinch Catalyst API V1.
 *
 * Calls go to production unless `environment` or `baseUrl` says otherwise; the vendor asks to use
 * its sandbox for development and test. Each request carries `User-Agent` and `Content-Type`, which
 * Catalyst requires on all requests, `GET` and `DELETE` included, and Basic authentication, except
 * to the sign-on page `/login/authenticate`. A call may override a header through `headers`.
 *
 * @example
 * const client = createCatalystClient({ organizationId, token, userAgent: "Best-Billing" });
 * for await (const student of client.listStudents.pages()) console.log(student.StudentCode);
 *
 * @throws TypeError that names a missing, unknown or invalid option
 * @see http://wiki.datafinch.com/display/DOC/API+Documentation
 */
export function createCatalystClient(options: CatalystOptions): CatalystClient {
  return createClient<paths, Methods, "catalyst">(
    createCatalystConnection(observed(options)),
    operations,
    createPages,
  );
}
