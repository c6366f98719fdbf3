// The one place that names openapi-fetch: replacing it touches this folder only.
export type { ParamsOption, ParseAs, ParseAsResponse, RequestBodyOption } from "openapi-fetch";
export type {
  HttpMethod,
  MediaType,
  PathsWithMethod,
  RequiredKeysOf,
  ResponseObjectMap,
  SuccessResponse,
} from "openapi-typescript-helpers";
