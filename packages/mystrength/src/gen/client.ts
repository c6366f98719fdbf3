// Generated from the vendor's OpenAPI document by @carespec/codegen. Do not edit.
import type { CallOptions, OtherStatus, PagedMethod, UncheckedBody, VendorError } from "@carespec/core";
import type { operations } from "./schema.ts";
import type {
  Activity,
  Assessment,
  ErrorBody,
  Referral,
  ReferralCreate,
  Session,
  SessionCreate,
  SessionRenewalInput,
  User,
} from "./types.ts";

/** The request of `createSession`. */
export interface CreateSessionRequest {
  body: SessionCreate;
}

/** The request of `renewSession`. */
export interface RenewSessionRequest {
  body: SessionRenewalInput;
}

/** The request of `listUsers`. */
export interface ListUsersRequest {
  query?: operations["listUsers"]["parameters"]["query"] | undefined;
}

/** The request of `getUser`. */
export interface GetUserRequest {
  path: operations["getUser"]["parameters"]["path"];
}

/** The request of `findUserByMemberId`. */
export interface FindUserByMemberIdRequest {
  path: operations["findUserByMemberId"]["parameters"]["path"];
}

/** The request of `listActivities`. */
export interface ListActivitiesRequest {
  query?: operations["listActivities"]["parameters"]["query"] | undefined;
}

/** The request of `getActivity`. */
export interface GetActivityRequest {
  path: operations["getActivity"]["parameters"]["path"];
}

/** The request of `getActivityById`. */
export interface GetActivityByIdRequest {
  path: operations["getActivityById"]["parameters"]["path"];
}

/** The request of `listAssessments`. */
export interface ListAssessmentsRequest {
  query?: operations["listAssessments"]["parameters"]["query"] | undefined;
}

/** The request of `getAssessment`. */
export interface GetAssessmentRequest {
  path: operations["getAssessment"]["parameters"]["path"];
}

/** The request of `getAssessmentById`. */
export interface GetAssessmentByIdRequest {
  path: operations["getAssessmentById"]["parameters"]["path"];
}

/** The request of `createReferral`. */
export interface CreateReferralRequest {
  body: ReferralCreate;
}

/** One method per operation. It resolves to the data of a success, or rejects. */
export interface Methods {
  /**
   * Log in with password and TOTP code.
   *
   * Opens a session for the partner's service account. The vendor documents that access takes two factors, a password and a TOTP code; this operation turns them into the token that `x-session-token` carries.
   *
   * It needs no token itself, although the page says that all requests must send one. Use each code for one login only: after a refusal, wait for the next period instead of sending it again.
   *
   * Evidence: inferred (https://apidoc.mystrength.com/view/metadata/RznELK3L): Inferred from the documented two-factor login and the variables email_address, password, mfa_token and refresh_token. Path, method and field names are ours. That a code is valid for one login is assumed after RFC 6238.
   *
   * @see https://apidoc.mystrength.com/view/metadata/RznELK3L
   */
  createSession(request: CreateSessionRequest & CallOptions): Promise<Session | undefined>;

  /**
   * Renew a session without a code.
   *
   * Exchanges a refresh token for new tokens, so that a long-running pull needs no person or device to produce another code. Replace both tokens by those of the answer; the old ones may be refused.
   *
   * It needs no session token, since you need it when that one has expired.
   *
   * Evidence: inferred (https://apidoc.mystrength.com/view/metadata/RznELK3L): Inferred from the variable refresh_token. Path, method and field names are ours. Whether the old tokens stay valid is not known.
   *
   * @see https://apidoc.mystrength.com/view/metadata/RznELK3L
   */
  renewSession(request: RenewSessionRequest & CallOptions): Promise<Session | undefined>;

  /**
   * List users.
   *
   * Lists the partner's members in myStrength; with `since` or `sinceDate`, only those modified since then. Start here to learn the ids that the other operations take.
   *
   * Evidence: inferred (https://apidoc.mystrength.com/view/metadata/RznELK3L): Inferred from the variables access_code, myStrength_user_id, current_timestamp and 'current_timestamp - 12 days'. Path, method and field names are ours. That this list pages is inferred too, since the vendor says so of many lists without naming them. Whether the vendor takes access_code here, or demands it, is not known; its sample ends in a line break, which is dropped here.
   *
   * @see https://apidoc.mystrength.com/view/metadata/RznELK3L
   */
  readonly listUsers: PagedMethod<ListUsersRequest, User>;

  /**
   * Get a user by myStrength id.
   *
   * Reads one user by the number that myStrength gave. If you hold only your own id for the person, use `findUserByMemberId`.
   *
   * Evidence: inferred (https://apidoc.mystrength.com/view/metadata/RznELK3L): Inferred from the variable myStrength_user_id. Path, method and field names are ours.
   *
   * @see https://apidoc.mystrength.com/view/metadata/RznELK3L
   */
  getUser(request: GetUserRequest & CallOptions): Promise<User>;

  /**
   * Find a user by member id.
   *
   * Finds the myStrength user who belongs to one of the partner's own member ids. Use it to join your records with `listUsers`. The id is part of the path, so it ends up in access logs that keep addresses.
   *
   * Evidence: inferred (https://apidoc.mystrength.com/view/metadata/RznELK3L): Inferred from the variable member_id. Path, method and field names are ours.
   *
   * @see https://apidoc.mystrength.com/view/metadata/RznELK3L
   */
  findUserByMemberId(request: FindUserByMemberIdRequest & CallOptions): Promise<User>;

  /**
   * List activities.
   *
   * Lists activities; with `since` or `sinceDate`, only those modified since then. They may be the content on offer or what users did with it.
   *
   * Evidence: inferred (https://apidoc.mystrength.com/view/metadata/RznELK3L): Inferred from the variables activity_url and activity_id and from the documented paging of lists. Path, method and field names are ours. That this list pages is inferred too, since the vendor says so of many lists without naming them. Which of both the records are is not known.
   *
   * @see https://apidoc.mystrength.com/view/metadata/RznELK3L
   */
  readonly listActivities: PagedMethod<ListActivitiesRequest, Activity>;

  /**
   * Get an activity by slug.
   *
   * Reads one activity by its slug, a short name such as `dep1a1` and not an address.
   *
   * Evidence: inferred (https://apidoc.mystrength.com/view/metadata/RznELK3L): Inferred from the variable activity_url. Path, method and field names are ours. The vendor calls the slug a URL, though its sample is a short name.
   *
   * @see https://apidoc.mystrength.com/view/metadata/RznELK3L
   */
  getActivity(request: GetActivityRequest & CallOptions): Promise<Activity>;

  /**
   * Get an activity by number.
   *
   * Reads one activity by its number. The segment `by-id` keeps numbers apart from slugs. The number could also be that of an activity which a user completed; the variable does not tell.
   *
   * Evidence: inferred (https://apidoc.mystrength.com/view/metadata/RznELK3L): Inferred from the variable activity_id. Path, method and field names are ours.
   *
   * @see https://apidoc.mystrength.com/view/metadata/RznELK3L
   */
  getActivityById(request: GetActivityByIdRequest & CallOptions): Promise<Activity>;

  /**
   * List assessments.
   *
   * Lists assessments; with `since` or `sinceDate`, only those modified since then. If the records turn out to be users' results, they are health data: keep them out of logs.
   *
   * Evidence: inferred (https://apidoc.mystrength.com/view/metadata/RznELK3L): Inferred from the variable assessment_url and from the documented paging of lists. Path, method and field names are ours. That this list pages is inferred too, since the vendor says so of many lists without naming them. Whether the records are the questionnaires or users' results is not known.
   *
   * @see https://apidoc.mystrength.com/view/metadata/RznELK3L
   */
  readonly listAssessments: PagedMethod<ListAssessmentsRequest, Assessment>;

  /**
   * Get an assessment by slug.
   *
   * Reads one assessment by its slug, such as the PHQ-9 by `phq9`. The answer may be the questionnaire or the results of a user: keep it out of logs.
   *
   * Evidence: inferred (https://apidoc.mystrength.com/view/metadata/RznELK3L): Inferred from the variable assessment_url. Path, method and field names are ours. Which of both the answer is, is not known.
   *
   * @see https://apidoc.mystrength.com/view/metadata/RznELK3L
   */
  getAssessment(request: GetAssessmentRequest & CallOptions): Promise<Assessment>;

  /**
   * Get an assessment by number.
   *
   * Reads one assessment by its number. **The weakest guess of this document**: no variable names an assessment id. Prefer `getAssessment`, whose slug at least is published.
   *
   * Evidence: inferred (https://apidoc.mystrength.com/view/metadata/RznELK3L): The weakest guess of the document; no variable names an assessment id, the operation is by analogy with activity_id. Path, method and field names are ours. No sample is printed.
   *
   * @see https://apidoc.mystrength.com/view/metadata/RznELK3L
   */
  getAssessmentById(request: GetAssessmentByIdRequest & CallOptions): Promise<Assessment>;

  /**
   * Refer a person to myStrength.
   *
   * Refers a new person on behalf of a clinician, under the partner's referral settings. Presumably the person is then invited by e-mail to sign up, with the member id filled in. Nothing says how a second referral of the same person is treated, so do not send one again without need.
   *
   * A sample address of the vendor ends in a line break, which is dropped here.
   *
   * Evidence: inferred (https://apidoc.mystrength.com/view/metadata/RznELK3L): Inferred from member_id and the eight variables whose names begin with referral_ or referring_, from referral_user_first_name to referral_settings_id. Path, method and field names are ours.
   *
   * @see https://apidoc.mystrength.com/view/metadata/RznELK3L
   */
  createReferral(request: CreateReferralRequest & CallOptions): Promise<Referral | undefined>;
}

/** The errors that a method can reject with, by operationId; `status` narrows the body's type. */
export interface Errors {
  createSession:
    | VendorError<400, UncheckedBody<ErrorBody>>
    | VendorError<401, UncheckedBody<ErrorBody>>
    | VendorError<OtherStatus<400 | 401>>;
  renewSession:
    | VendorError<400, UncheckedBody<ErrorBody>>
    | VendorError<401, UncheckedBody<ErrorBody>>
    | VendorError<OtherStatus<400 | 401>>;
  listUsers:
    | VendorError<400, UncheckedBody<ErrorBody>>
    | VendorError<401, UncheckedBody<ErrorBody>>
    | VendorError<OtherStatus<400 | 401>>;
  getUser:
    | VendorError<400, UncheckedBody<ErrorBody>>
    | VendorError<401, UncheckedBody<ErrorBody>>
    | VendorError<404, UncheckedBody<ErrorBody>>
    | VendorError<OtherStatus<400 | 401 | 404>>;
  findUserByMemberId:
    | VendorError<401, UncheckedBody<ErrorBody>>
    | VendorError<404, UncheckedBody<ErrorBody>>
    | VendorError<OtherStatus<401 | 404>>;
  listActivities:
    | VendorError<400, UncheckedBody<ErrorBody>>
    | VendorError<401, UncheckedBody<ErrorBody>>
    | VendorError<OtherStatus<400 | 401>>;
  getActivity:
    | VendorError<401, UncheckedBody<ErrorBody>>
    | VendorError<404, UncheckedBody<ErrorBody>>
    | VendorError<OtherStatus<401 | 404>>;
  getActivityById:
    | VendorError<400, UncheckedBody<ErrorBody>>
    | VendorError<401, UncheckedBody<ErrorBody>>
    | VendorError<404, UncheckedBody<ErrorBody>>
    | VendorError<OtherStatus<400 | 401 | 404>>;
  listAssessments:
    | VendorError<400, UncheckedBody<ErrorBody>>
    | VendorError<401, UncheckedBody<ErrorBody>>
    | VendorError<OtherStatus<400 | 401>>;
  getAssessment:
    | VendorError<401, UncheckedBody<ErrorBody>>
    | VendorError<404, UncheckedBody<ErrorBody>>
    | VendorError<OtherStatus<401 | 404>>;
  getAssessmentById:
    | VendorError<400, UncheckedBody<ErrorBody>>
    | VendorError<401, UncheckedBody<ErrorBody>>
    | VendorError<404, UncheckedBody<ErrorBody>>
    | VendorError<OtherStatus<400 | 401 | 404>>;
  createReferral:
    | VendorError<400, UncheckedBody<ErrorBody>>
    | VendorError<401, UncheckedBody<ErrorBody>>
    | VendorError<OtherStatus<400 | 401>>;
}
