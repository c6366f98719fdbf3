// Generated from the vendor's OpenAPI document by @carespec/codegen. Do not edit.
export type {
  ResetSessionRequest,
  AddDataRequest,
  GetDataRequest,
  UpdateClockRequest,
  ReplaceRandomRequest,
  AddFaultRequest,
  RemoveFaultsRequest,
  ReplacePreferencesRequest,
  ListRequestsRequest,
  GetCoverageRequest,
} from "./client.ts";
