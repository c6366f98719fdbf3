// The one place that names openapi-fetch: replacing it touches this folder only.
export type { FetchResponse, MaybeOptionalInit } from "openapi-fetch";
export { defaultBodySerializer } from "openapi-fetch";
export type {
  HttpMethod,
  MediaType,
  PathsWithMethod,
  RequiredKeysOf,
} from "openapi-typescript-helpers";
