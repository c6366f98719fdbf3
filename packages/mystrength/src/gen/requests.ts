// Generated from the vendor's OpenAPI document by @carespec/codegen. Do not edit.
export type {
  CreateSessionRequest,
  RenewSessionRequest,
  ListUsersRequest,
  GetUserRequest,
  FindUserByMemberIdRequest,
  ListActivitiesRequest,
  GetActivityRequest,
  GetActivityByIdRequest,
  ListAssessmentsRequest,
  GetAssessmentRequest,
  GetAssessmentByIdRequest,
  CreateReferralRequest,
} from "./client.ts";
