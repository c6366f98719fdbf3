// Generated from the vendor's OpenAPI document by @carespec/codegen. Do not edit.
export type {
  ResetSessionRequest,
  AddDataRequest,
  GetDataRequest,
  UpdateClockRequest,
  AddFaultRequest,
  RemoveFaultsRequest,
  ReplacePreferencesRequest,
  ListRequestsRequest,
} from "./client.ts";
