import {
  createVendorClient,
  requireHttpUrl,
  requireText,
  sessionAuth,
  type VendorClient,
} from "@carespec/core";
import { type MyStrengthConventionsClient, openConventionsClient } from "./conventions.ts";
import { operations, servers } from "./gen/operations.ts";
import type { paths } from "./gen/schema.ts";
import type { MyStrengthOptions, ProvisionalMyStrengthOptions } from "./options.ts";
import { createProvisionalSession } from "./provisional-session.ts";
import { SESSION_HEADER } from "./session-header.ts";
import { createTotp } from "./totp.ts";

export type { MyStrengthConventionsClient };

/** Typed calls of the operations that the document infers. */
export type MyStrengthClient = VendorClient<paths>;

/**
 * Creates a client of the myStrength Partner API V1.
 *
 * The vendor publishes conventions (two-factor login, `x-session-token`, `since`, `page`, `limit`)
 * but no operation. So the plain client sends any path that you name, with the session's token; the
 * operations that the published variables imply come only with `provisional: true`, and every one
 * of them is a guess. The login happens at the first request; an expired session is opened anew.
 *
 * @example
 * const client = createMyStrengthClient({ provisional: true, email, password, totpSecret });
 * const { data, error } = await client.GET("/users", { params: { query: { limit: 100 } } });
 *
 * @throws TypeError that names an option which is missing or malformed
 * @see https://apidoc.mystrength.com
 */
export function createMyStrengthClient(options: ProvisionalMyStrengthOptions): MyStrengthClient;
export function createMyStrengthClient(options: MyStrengthOptions): MyStrengthConventionsClient;
export function createMyStrengthClient(
  options: ProvisionalMyStrengthOptions | MyStrengthOptions,
): MyStrengthClient | MyStrengthConventionsClient {
  const login = {
    email: requireText(options.email, "email"),
    password: requireText(options.password, "password"),
    code: createTotp(requireText(options.totpSecret, "totpSecret")),
  };
  const baseUrl = requireHttpUrl(options.baseUrl ?? servers[0], "baseUrl");
  if (!options.provisional) return openConventionsClient({ ...options, baseUrl }, login);
  const server = { ...options, baseUrl };
  const session = createProvisionalSession(createVendorClient<paths>(server), login);
  return createVendorClient<paths>(
    server,
    sessionAuth({
      sessionFor: (method, path) => (needsToken(method, path) ? session : undefined),
      header: SESSION_HEADER,
    }),
  );
}

function needsToken(method: string, path: string): boolean {
  const operation = operations[`${method} ${path}` as keyof typeof operations];
  return (operation?.security as readonly string[] | undefined)?.includes("SessionToken") ?? true;
}
