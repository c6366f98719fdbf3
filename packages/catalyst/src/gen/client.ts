// Generated from the vendor's OpenAPI document by @carespec/codegen. Do not edit.
import type { CallOptions, OtherStatus, PagedMethod, UncheckedBody, VendorError } from "@carespec/core";
import type { operations } from "./schema.ts";
import type {
  ErrorBody,
  Group,
  LoginToken,
  ReportRow,
  Site,
  Student,
  StudentCreate,
  StudentUpdate,
  User,
  UserCreate,
  UserUpdate,
} from "./types.ts";

/** The request of `listUsers`. */
export interface ListUsersRequest {
  query?: operations["listUsers"]["parameters"]["query"] | undefined;
}

/** The request of `createUser`. */
export interface CreateUserRequest {
  body: UserCreate;
}

/** The request of `getUser`. */
export interface GetUserRequest {
  path: operations["getUser"]["parameters"]["path"];
}

/** The request of `updateUser`. */
export interface UpdateUserRequest {
  path: operations["updateUser"]["parameters"]["path"];
  body: UserUpdate;
}

/** The request of `activateUser`. */
export interface ActivateUserRequest {
  path: operations["activateUser"]["parameters"]["path"];
}

/** The request of `deactivateUser`. */
export interface DeactivateUserRequest {
  path: operations["deactivateUser"]["parameters"]["path"];
}

/** The request of `assignStudent`. */
export interface AssignStudentRequest {
  path: operations["assignStudent"]["parameters"]["path"];
}

/** The request of `unassignStudent`. */
export interface UnassignStudentRequest {
  path: operations["unassignStudent"]["parameters"]["path"];
}

/** The request of `listUserGroups`. */
export interface ListUserGroupsRequest {
  path: operations["listUserGroups"]["parameters"]["path"];
  query?: operations["listUserGroups"]["parameters"]["query"] | undefined;
}

/** The request of `addUserGroup`. */
export interface AddUserGroupRequest {
  path: operations["addUserGroup"]["parameters"]["path"];
}

/** The request of `removeUserGroup`. */
export interface RemoveUserGroupRequest {
  path: operations["removeUserGroup"]["parameters"]["path"];
}

/** The request of `listStudents`. */
export interface ListStudentsRequest {
  query?: operations["listStudents"]["parameters"]["query"] | undefined;
}

/** The request of `createStudent`. */
export interface CreateStudentRequest {
  body: StudentCreate;
}

/** The request of `getStudent`. */
export interface GetStudentRequest {
  path: operations["getStudent"]["parameters"]["path"];
}

/** The request of `updateStudent`. */
export interface UpdateStudentRequest {
  path: operations["updateStudent"]["parameters"]["path"];
  body: StudentUpdate;
}

/** The request of `activateStudent`. */
export interface ActivateStudentRequest {
  path: operations["activateStudent"]["parameters"]["path"];
}

/** The request of `deactivateStudent`. */
export interface DeactivateStudentRequest {
  path: operations["deactivateStudent"]["parameters"]["path"];
}

/** The request of `listStudentUsers`. */
export interface ListStudentUsersRequest {
  path: operations["listStudentUsers"]["parameters"]["path"];
  query?: operations["listStudentUsers"]["parameters"]["query"] | undefined;
}

/** The request of `listGroups`. */
export interface ListGroupsRequest {
  query?: operations["listGroups"]["parameters"]["query"] | undefined;
}

/** The request of `listSites`. */
export interface ListSitesRequest {
  query?: operations["listSites"]["parameters"]["query"] | undefined;
}

/** The request of `getReport`. */
export interface GetReportRequest {
  query: operations["getReport"]["parameters"]["query"];
}

/** The request of `createLoginToken`. */
export interface CreateLoginTokenRequest {
  path: operations["createLoginToken"]["parameters"]["path"];
}

/** The request of `authenticateUser`. */
export interface AuthenticateUserRequest {
  query: operations["authenticateUser"]["parameters"]["query"];
}

/** One method per operation. It resolves to the data of a success, or rejects. */
export interface Methods {
  /**
   * List users.
   *
   * The users of the organization, narrowed by any combination of the filters. A user with `AccessAllStudents` has null for `AvailableStudents`: take the ids from List Students then. To find a user by your own id, filter by `ExternalId`.
   *
   * Evidence: documented (“List Users”): Whether inactive users are listed without the filter is not printed.
   *
   * @see http://wiki.datafinch.com/display/DOC/API+Documentation
   */
  readonly listUsers: PagedMethod<ListUsersRequest, User>;

  /**
   * Create a user.
   *
   * Creates a user. Eight properties are required: `Email`, `Password`, `IpadPin`, `Username`, `LastName`, `FirstName`, `Groups` and `Sites`. Assign students afterwards: the request cannot carry any. To bring back a deactivated user, activate it instead.
   *
   * Evidence: documented (“Create User”): The printed answer has assigned students although the request cannot carry any; it is not what a creation gives.
   *
   * @see http://wiki.datafinch.com/display/DOC/API+Documentation
   */
  createUser(request: CreateUserRequest & CallOptions): Promise<User>;

  /**
   * Get a user.
   *
   * One user by id, with groups, sites and the PIN in clear.
   *
   * Evidence: documented (“User By Id”): The printed user has a PIN of three digits where the others have six.
   *
   * @see http://wiki.datafinch.com/display/DOC/API+Documentation
   */
  getUser(request: GetUserRequest & CallOptions): Promise<User>;

  /**
   * Update a user.
   *
   * Replaces the user's data, password and PIN included. The external id can be changed too, as long as no other user has the new one (before August 2016 it was ignored). `Active` is not part of it: activate or deactivate the user.
   *
   * Evidence: documented (“Update User”)
   *
   * @see http://wiki.datafinch.com/display/DOC/API+Documentation
   */
  updateUser(request: UpdateUserRequest & CallOptions): Promise<User>;

  /**
   * Activate a user.
   *
   * Reactivates a deactivated user. Neither the request nor the answer has a body. Users are created at `/api/users`, without an id.
   *
   * Evidence: documented (“Activate User”)
   *
   * @see http://wiki.datafinch.com/display/DOC/API+Documentation
   */
  activateUser(request: ActivateUserRequest & CallOptions): Promise<void>;

  /**
   * Deactivate a user.
   *
   * Deactivates the user. Despite the verb nothing is deleted: the user stays, inactive, and can be activated again.
   *
   * Evidence: documented (“Deactivate User”)
   *
   * @see http://wiki.datafinch.com/display/DOC/API+Documentation
   */
  deactivateUser(request: DeactivateUserRequest & CallOptions): Promise<void>;

  /**
   * Assign a student to a user.
   *
   * Lets a user without `AccessAllStudents` see this student; the StudentId then appears in the user's `AvailableStudents`. It takes no body.
   *
   * Evidence: documented (“Assign Student”): What a second assignment of the same pair answers is not printed.
   *
   * @see http://wiki.datafinch.com/display/DOC/API+Documentation
   */
  assignStudent(request: AssignStudentRequest & CallOptions): Promise<void>;

  /**
   * Remove a student from a user.
   *
   * Removes the assignment. User and student stay as they are. A user with `AccessAllStudents` still sees the student.
   *
   * Evidence: documented (“Remove Student User Assignment”)
   *
   * @see http://wiki.datafinch.com/display/DOC/API+Documentation
   */
  unassignStudent(request: UnassignStudentRequest & CallOptions): Promise<void>;

  /**
   * List the groups of a user.
   *
   * The security groups that a user is in. The answer may hold whole groups, as here, or GroupIds only: rely on the `Groups` of the user itself.
   *
   * Evidence: documented (“List User Security Groups”): The page prints the status of the answer and no body; the `Groups` of a user are printed.
   *
   * @see http://wiki.datafinch.com/display/DOC/API+Documentation
   */
  readonly listUserGroups: PagedMethod<ListUserGroupsRequest, Group>;

  /**
   * Add a user to a group.
   *
   * Puts the user into a security group, without a body. The portal allows or advises one group a user, so remove the old one if you mean to move the user.
   *
   * Evidence: documented (“Add To Security Group”, datafinch-catalyst.zendesk.com): That it is one group only is said of the portal.
   *
   * @see http://wiki.datafinch.com/display/DOC/API+Documentation
   *
   * @see https://datafinch-catalyst.zendesk.com/hc/en-us/articles/360052813952
   */
  addUserGroup(request: AddUserGroupRequest & CallOptions): Promise<void>;

  /**
   * Remove a user from a group.
   *
   * Takes the user out of a security group. Group and user stay. A user can be without groups.
   *
   * Evidence: documented (“Remove From Security Group”): Whether the last group can be removed is not printed, but a user without groups is.
   *
   * @see http://wiki.datafinch.com/display/DOC/API+Documentation
   */
  removeUserGroup(request: RemoveUserGroupRequest & CallOptions): Promise<void>;

  /**
   * List students.
   *
   * The students of the organization, without filters; inactive ones may be among them. Students are created at the same path with a slash at its end.
   *
   * Evidence: documented (“List Students”): No filters are printed, and neither is whether inactive students are listed.
   *
   * @see http://wiki.datafinch.com/display/DOC/API+Documentation
   */
  readonly listStudents: PagedMethod<ListStudentsRequest, Student>;

  /**
   * Create a student.
   *
   * Creates a student. The path ends in a slash, unlike that of any other collection. Null for `BaselineCriteria` or `MasteryCriteria` takes the system defaults. Naming a behavior analyst or a lead therapist assigns nobody: assign the student to users afterwards. To bring back a deactivated student, activate it instead.
   *
   * Evidence: documented (“Create Student”): That null takes the defaults is printed under the heading "Optional Request Parameters".
   *
   * @see http://wiki.datafinch.com/display/DOC/API+Documentation
   */
  createStudent(request: CreateStudentRequest & CallOptions): Promise<Student>;

  /**
   * Get a student.
   *
   * One student by id, with contacts and criteria.
   *
   * Evidence: documented (“Student By ID”): The page prints two students run together; here they are separate examples.
   *
   * @see http://wiki.datafinch.com/display/DOC/API+Documentation
   */
  getStudent(request: GetStudentRequest & CallOptions): Promise<Student>;

  /**
   * Update a student.
   *
   * Replaces the student's data. Null for `BaselineCriteria` or `MasteryCriteria` takes the system defaults; send both always, since leaving one out may do the same or keep the old ones. Read the student again rather than trust the answer.
   *
   * Evidence: documented (“Update Student”): That null takes the defaults is printed under the heading "Optional Request Parameters"; what leaving criteria out does is not. The printed answer does not follow from its request: it is inactive, was never updated and has baseline criteria that were not sent.
   *
   * @see http://wiki.datafinch.com/display/DOC/API+Documentation
   */
  updateStudent(request: UpdateStudentRequest & CallOptions): Promise<Student>;

  /**
   * Activate a student.
   *
   * Reactivates a deactivated student. Neither the request nor the answer has a body. Students are created at `/api/students/`, without an id.
   *
   * Evidence: documented (“Activate Student”)
   *
   * @see http://wiki.datafinch.com/display/DOC/API+Documentation
   */
  activateStudent(request: ActivateStudentRequest & CallOptions): Promise<void>;

  /**
   * Deactivate a student.
   *
   * Deactivates the student and frees the license. Despite the verb nothing is deleted: HIPAA forbids it, the data stay indefinitely, and the student can be activated again.
   *
   * Evidence: documented (“Deactivate Student”): The license, HIPAA and how long data stay are told of the portal.
   *
   * @see http://wiki.datafinch.com/display/DOC/API+Documentation
   *
   * @see http://wiki.datafinch.com/display/DOC/Students
   */
  deactivateStudent(request: DeactivateStudentRequest & CallOptions): Promise<void>;

  /**
   * List the users of a student.
   *
   * The users who can see a student: those assigned, those who see all students, or both. An unknown `userAccessType` answers 200 with all of them, so send it from the enumeration.
   *
   * Evidence: documented (“List Users Assigned to Student”)
   *
   * @see http://wiki.datafinch.com/display/DOC/API+Documentation
   */
  readonly listStudentUsers: PagedMethod<ListStudentUsersRequest, User>;

  /**
   * List security groups.
   *
   * The security groups of the organization. Users are created with their ids, and added to and removed from groups by them. No call returns a single group.
   *
   * Evidence: documented (“List Security Groups”)
   *
   * @see http://wiki.datafinch.com/display/DOC/API+Documentation
   */
  readonly listGroups: PagedMethod<ListGroupsRequest, Group>;

  /**
   * List sites.
   *
   * The sites of the organization. Students are put at a site by `DF.` and its `SiteId`, or by its `Abbreviation`.
   *
   * Evidence: documented (“List Sites”)
   *
   * @see http://wiki.datafinch.com/display/DOC/API+Documentation
   */
  readonly listSites: PagedMethod<ListSitesRequest, Site>;

  /**
   * Run a custom report.
   *
   * Runs a custom report of the organization and returns its rows. Which parameters it takes and which columns it has depends on the report, so ask whoever made it: no call lists the reports. Dates are `yyyy-mm-dd`. Errors of parameters answer 400 here, not 422.
   *
   * Evidence: documented (“Report By Id”): The texts of these errors are the only ones that the page prints.
   *
   * @see http://wiki.datafinch.com/display/DOC/API+Documentation
   */
  getReport(request: GetReportRequest & CallOptions): Promise<ReportRow[]>;

  /**
   * Create a login token (beta).
   *
   * The first of two steps of single sign-on, a beta that is open to authorized partner
   * sites only:
   *
   * 1. Your server calls this operation, without a body, for the user who is going to Catalyst.
   * 2. It redirects the user's browser to `GET /login/authenticate` with the same user id and the token.
   *
   * The token lives for a short time. Create one for each redirect, and
   * never in the browser: the call needs the organization's credentials.
   *
   * Evidence: documented (“Create Login Token (BETA)”): How long a token lives is not printed.
   *
   * @see http://wiki.datafinch.com/display/DOC/API+Documentation
   */
  createLoginToken(request: CreateLoginTokenRequest & CallOptions): Promise<LoginToken>;

  /**
   * Sign a user in by token.
   *
   * The second step of single sign-on: redirect the user's browser here with a fresh login token. It is a page for browsers, outside `/api`: nothing says that it requires the organization's credentials or your `User-Agent`. The token is part of the address, so keep that address out of logs and of analytics.
   *
   * Evidence: documented (“Single Sign-On”)
   *
   * @see http://wiki.datafinch.com/display/DOC/API+Documentation
   */
  authenticateUser(request: AuthenticateUserRequest & CallOptions): Promise<void>;
}

/** The errors that a method can reject with, by operationId; `status` narrows the body's type. */
export interface Errors {
  listUsers:
    | VendorError<401, UncheckedBody<ErrorBody>>
    | VendorError<403, UncheckedBody<ErrorBody>>
    | VendorError<422, UncheckedBody<ErrorBody>>
    | VendorError<OtherStatus<401 | 403 | 422>>;
  createUser:
    | VendorError<400, UncheckedBody<ErrorBody>>
    | VendorError<401, UncheckedBody<ErrorBody>>
    | VendorError<403, UncheckedBody<ErrorBody>>
    | VendorError<422, UncheckedBody<ErrorBody>>
    | VendorError<OtherStatus<400 | 401 | 403 | 422>>;
  getUser:
    | VendorError<401, UncheckedBody<ErrorBody>>
    | VendorError<403, UncheckedBody<ErrorBody>>
    | VendorError<404, UncheckedBody<ErrorBody>>
    | VendorError<OtherStatus<401 | 403 | 404>>;
  updateUser:
    | VendorError<400, UncheckedBody<ErrorBody>>
    | VendorError<401, UncheckedBody<ErrorBody>>
    | VendorError<403, UncheckedBody<ErrorBody>>
    | VendorError<404, UncheckedBody<ErrorBody>>
    | VendorError<422, UncheckedBody<ErrorBody>>
    | VendorError<OtherStatus<400 | 401 | 403 | 404 | 422>>;
  activateUser:
    | VendorError<401, UncheckedBody<ErrorBody>>
    | VendorError<403, UncheckedBody<ErrorBody>>
    | VendorError<404, UncheckedBody<ErrorBody>>
    | VendorError<OtherStatus<401 | 403 | 404>>;
  deactivateUser:
    | VendorError<401, UncheckedBody<ErrorBody>>
    | VendorError<403, UncheckedBody<ErrorBody>>
    | VendorError<404, UncheckedBody<ErrorBody>>
    | VendorError<OtherStatus<401 | 403 | 404>>;
  assignStudent:
    | VendorError<401, UncheckedBody<ErrorBody>>
    | VendorError<403, UncheckedBody<ErrorBody>>
    | VendorError<404, UncheckedBody<ErrorBody>>
    | VendorError<OtherStatus<401 | 403 | 404>>;
  unassignStudent:
    | VendorError<401, UncheckedBody<ErrorBody>>
    | VendorError<403, UncheckedBody<ErrorBody>>
    | VendorError<404, UncheckedBody<ErrorBody>>
    | VendorError<OtherStatus<401 | 403 | 404>>;
  listUserGroups:
    | VendorError<401, UncheckedBody<ErrorBody>>
    | VendorError<403, UncheckedBody<ErrorBody>>
    | VendorError<404, UncheckedBody<ErrorBody>>
    | VendorError<422, UncheckedBody<ErrorBody>>
    | VendorError<OtherStatus<401 | 403 | 404 | 422>>;
  addUserGroup:
    | VendorError<401, UncheckedBody<ErrorBody>>
    | VendorError<403, UncheckedBody<ErrorBody>>
    | VendorError<404, UncheckedBody<ErrorBody>>
    | VendorError<OtherStatus<401 | 403 | 404>>;
  removeUserGroup:
    | VendorError<401, UncheckedBody<ErrorBody>>
    | VendorError<403, UncheckedBody<ErrorBody>>
    | VendorError<404, UncheckedBody<ErrorBody>>
    | VendorError<OtherStatus<401 | 403 | 404>>;
  listStudents:
    | VendorError<401, UncheckedBody<ErrorBody>>
    | VendorError<403, UncheckedBody<ErrorBody>>
    | VendorError<422, UncheckedBody<ErrorBody>>
    | VendorError<OtherStatus<401 | 403 | 422>>;
  createStudent:
    | VendorError<400, UncheckedBody<ErrorBody>>
    | VendorError<401, UncheckedBody<ErrorBody>>
    | VendorError<403, UncheckedBody<ErrorBody>>
    | VendorError<422, UncheckedBody<ErrorBody>>
    | VendorError<OtherStatus<400 | 401 | 403 | 422>>;
  getStudent:
    | VendorError<401, UncheckedBody<ErrorBody>>
    | VendorError<403, UncheckedBody<ErrorBody>>
    | VendorError<404, UncheckedBody<ErrorBody>>
    | VendorError<OtherStatus<401 | 403 | 404>>;
  updateStudent:
    | VendorError<400, UncheckedBody<ErrorBody>>
    | VendorError<401, UncheckedBody<ErrorBody>>
    | VendorError<403, UncheckedBody<ErrorBody>>
    | VendorError<404, UncheckedBody<ErrorBody>>
    | VendorError<422, UncheckedBody<ErrorBody>>
    | VendorError<OtherStatus<400 | 401 | 403 | 404 | 422>>;
  activateStudent:
    | VendorError<401, UncheckedBody<ErrorBody>>
    | VendorError<403, UncheckedBody<ErrorBody>>
    | VendorError<404, UncheckedBody<ErrorBody>>
    | VendorError<OtherStatus<401 | 403 | 404>>;
  deactivateStudent:
    | VendorError<401, UncheckedBody<ErrorBody>>
    | VendorError<403, UncheckedBody<ErrorBody>>
    | VendorError<404, UncheckedBody<ErrorBody>>
    | VendorError<OtherStatus<401 | 403 | 404>>;
  listStudentUsers:
    | VendorError<401, UncheckedBody<ErrorBody>>
    | VendorError<403, UncheckedBody<ErrorBody>>
    | VendorError<404, UncheckedBody<ErrorBody>>
    | VendorError<422, UncheckedBody<ErrorBody>>
    | VendorError<OtherStatus<401 | 403 | 404 | 422>>;
  listGroups:
    | VendorError<401, UncheckedBody<ErrorBody>>
    | VendorError<403, UncheckedBody<ErrorBody>>
    | VendorError<422, UncheckedBody<ErrorBody>>
    | VendorError<OtherStatus<401 | 403 | 422>>;
  listSites:
    | VendorError<401, UncheckedBody<ErrorBody>>
    | VendorError<403, UncheckedBody<ErrorBody>>
    | VendorError<422, UncheckedBody<ErrorBody>>
    | VendorError<OtherStatus<401 | 403 | 422>>;
  getReport:
    | VendorError<400, UncheckedBody<ErrorBody>>
    | VendorError<401, UncheckedBody<ErrorBody>>
    | VendorError<403, UncheckedBody<ErrorBody>>
    | VendorError<404, UncheckedBody<ErrorBody>>
    | VendorError<OtherStatus<400 | 401 | 403 | 404>>;
  createLoginToken:
    | VendorError<401, UncheckedBody<ErrorBody>>
    | VendorError<403, UncheckedBody<ErrorBody>>
    | VendorError<404, UncheckedBody<ErrorBody>>
    | VendorError<OtherStatus<401 | 403 | 404>>;
  authenticateUser:
    | VendorError<401, UncheckedBody>
    | VendorError<OtherStatus<401>>;
}
