export { basicAuthorization } from "./basic-authorization.ts";
export {
  createVendorClient,
  type VendorClient,
  type VendorClientOptions,
  type VendorClientSetup,
} from "./client.ts";
export { defaultHeaders } from "./default-headers.ts";
export { AuthenticationError, isAuthenticationError } from "./errors.ts";
export type { Middleware } from "./openapi-fetch.ts";
export { requireHttpUrl, requireText } from "./options.ts";
export { createSession, type Session, type SessionToken } from "./session.ts";
export { type SessionAuthOptions, sessionAuth } from "./session-auth.ts";
