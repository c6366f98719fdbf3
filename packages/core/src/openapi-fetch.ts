// The one place that names openapi-fetch: replacing it touches this folder only.
export type { Client, Middleware } from "openapi-fetch";
export { createQuerySerializer, default as createClient } from "openapi-fetch";
