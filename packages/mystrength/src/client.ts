import {
  type Client,
  checkOptions,
  createClient,
  createPages,
  type OptionCheck,
  stored,
} from "@carespec/core/vendor";
import { createMyStrengthConnection } from "./connection.ts";
import { openConventionsClient } from "./conventions.ts";
import type { MyStrengthConventionsClient } from "./conventions-client.ts";
import type { Methods } from "./gen/client.ts";
import * as operations from "./gen/operations.ts";
import type { paths as Paths } from "./gen/schema.ts";
import type { MyStrengthOptions, ProvisionalMyStrengthOptions } from "./options.ts";

/** Calls of the operations that the document infers. */
export type MyStrengthClient = Client<Paths, Methods, "mystrength">;

/**
 * Creates a client of the myStrength Partner API V1.
 *
 * The vendor publishes conventions (two-factor login, `x-session-token`, `since`, `page`, `limit`)
 * but no operation. So the plain client sends any path that you name, with the session's token; the
 * operations that the published variables imply come only with `provisional: true`, and every one
 * of them is a guess. The login happens at the first request; an expired session is opened again. A
 * one-time code is valid once: a second login within its 30 seconds waits for the next code.
 *
 * @example
 * const client = createMyStrengthClient({ provisional: true, email, password, totpSecret });
 * for await (const user of client.listUsers.pages()) console.log(user.member_id);
 *
 * @throws TypeError that names a missing, unknown or invalid option
 * @see https://apidoc.mystrength.com
 */
export function createMyStrengthClient(options: ProvisionalMyStrengthOptions): MyStrengthClient;
export function createMyStrengthClient(options: MyStrengthOptions): MyStrengthConventionsClient;
export function createMyStrengthClient(
  options: ProvisionalMyStrengthOptions | MyStrengthOptions,
): MyStrengthClient | MyStrengthConventionsClient {
  if (options?.provisional !== true) return openConventionsClient(options);
  const connection = createMyStrengthConnection(stored(options));
  const checks = Object.entries(operations).map(
    ([operationId, { route }]): [string, OptionCheck] => [
      operationId,
      [
        (path) => parametersOf(path) === parametersOf(route),
        `a path with the parameters of ${route}`,
      ],
    ],
  );
  checkOptions(options.paths ?? {}, Object.fromEntries(checks), "paths.");
  return createClient<Paths, Methods, "mystrength">(connection, operations, createPages);
}

/** The parameters of a path template, in any order. */
function parametersOf(template: unknown): string {
  return `${String(template)
    .match(/\{[^{}]+\}/g)
    ?.sort()}`;
}
