import type { VendorRules } from "@carespec/document";

const page = "http://wiki.datafinch.com/display/DOC/API+Documentation";
const portal = "https://datafinch-catalyst.zendesk.com/hc/en-us/articles/360052751072";
const newStudent = "https://datafinch-catalyst.zendesk.com/hc/en-us/articles/360052811532";
const newUser = "https://datafinch-catalyst.zendesk.com/hc/en-us/articles/360052813952";

const documented = { status: "documented", source: page, enforced: true } as const;
const partial = { ...documented, status: "partial" } as const;
const inferred = { ...documented, status: "inferred" } as const;

const userWrites = ["createUser", "updateUser"];
const studentWrites = ["createStudent", "updateStudent"];
const reports = ["getReport"];

export default {
  userAgent: {
    ...documented,
    section: "User Agent Required",
    rule: "Every request carries a User-Agent; the vendor rejects one without.",
    ours: "That a missing one gets 403, which is printed for an invalid one.",
  },
  credentials: {
    ...documented,
    section: "Authentication",
    rule: "Authorization is HTTP Basic with the OrganizationId and its token; anything else gets 401.",
  },
  contentType: {
    ...documented,
    section: "Content Type",
    rule: "Every request carries Content-Type: application/json, GET and DELETE included.",
    ours: "That another type, or none, gets 415: no status is printed.",
  },
  json: {
    ...documented,
    section: "Client Errors",
    rule: "A body that is not JSON gets 400.",
  },
  invalidFields: {
    ...documented,
    section: "Client Errors",
    rule: "A body with invalid fields gets 422.",
    operations: [...userWrites, ...studentWrites],
  },
  notFound: {
    ...documented,
    section: "Client Errors",
    rule: "A resource that is not available gets 404.",
  },
  pages: {
    ...documented,
    section: "Pagination",
    rule: "A list has pages of 20 items, or of up to 100 with size.",
    ours: "That pages count from 1, and that a size above 100 counts as 100.",
    operations: ["listUsers", "listStudents", "listGroups", "listSites"],
  },
  userFilters: {
    ...documented,
    section: "List Users",
    rule: "Active (True or False), Email and ExternalId limit the users, each by itself or together.",
    operations: ["listUsers"],
  },
  availableStudents: {
    ...documented,
    section: "List Users",
    rule: "AvailableStudents is null for a user with AccessAllStudents, otherwise the assigned StudentIds.",
    operations: ["listUsers", "getUser"],
  },
  userFields: {
    ...documented,
    section: "Create User",
    rule: "A new user has at least Email, Password, IpadPin, Username, LastName, FirstName, Groups and Sites.",
    operations: ["createUser"],
  },
  externalIdTaken: {
    ...documented,
    section: "Update User",
    rule: "A user's ExternalId may be changed, if no other user has it.",
    ours: "The 422, and that the same holds at creation and for students.",
    operations: [...userWrites, ...studentWrites],
  },
  passwordHidden: {
    ...partial,
    section: "Create User",
    rule: "No answer shows a password.",
    operations: ["createUser", "getUser"],
  },
  verbs: {
    ...documented,
    section: "HTTP Verbs",
    rule: "PUT replaces: what it leaves out becomes empty.",
    ours: "That a required property which is left out is kept.",
    operations: ["updateUser", "updateStudent"],
  },
  deactivation: {
    ...documented,
    section: "Deactivate User",
    rule: "DELETE on a user or student deactivates, POST activates again; both answer 204 and nothing is erased.",
    operations: ["deactivateUser", "activateUser", "deactivateStudent", "activateStudent"],
  },
  assignments: {
    ...documented,
    section: "Assign Student",
    rule: "Assigning a student and adding to a group answer 201, taking back answers 204.",
    operations: ["assignStudent", "unassignStudent", "addUserGroup", "removeUserGroup"],
  },
  idForms: {
    ...documented,
    section: "Student By ID",
    rule: "A student's path takes DF. and the GUID, or the external id.",
    ours: "That the bare GUID works too, and that users' paths take all three.",
    operations: ["getStudent", "updateStudent", "deactivateStudent", "activateStudent"],
  },
  studentsSlash: {
    ...documented,
    section: "Create Student",
    rule: "Students are created at /api/students/ with a trailing slash, which no other list has.",
    ours: "That a POST without the slash gets 405.",
    operations: ["createStudent"],
  },
  siteIds: {
    ...documented,
    section: "Create Student",
    rule: "SiteId is DF. and the GUID, or the site's abbreviation.",
    ours: "That the bare GUID of the examples works too.",
    operations: studentWrites,
  },
  unknownReference: {
    ...inferred,
    rule: "Groups, Sites, SiteId, BCBA and LeadTherapistId name what exists; otherwise 422.",
    operations: [...userWrites, ...studentWrites],
  },
  systemDefaults: {
    ...documented,
    section: "Create Student",
    rule: "BaselineCriteria and MasteryCriteria may be null, which means the system defaults.",
    ours: "The defaults themselves, which are those of the printed answers.",
    operations: studentWrites,
  },
  timeZones: {
    ...documented,
    section: "Timezones",
    rule: "TimeZone is one of the 99 listed ids.",
    operations: studentWrites,
  },
  localDateTimes: {
    ...partial,
    section: "Create Student",
    rule: "Dates are written as 2014-11-05T14:05:12, without an offset, and exist in the calendar.",
    ours: "That an impossible one, such as 30 February, gets 422.",
    operations: studentWrites,
  },
  accessTypes: {
    ...documented,
    section: "List Users Assigned to Student",
    rule: "The three access types list all assigned users, those assigned one by one, or those with all students.",
    operations: ["listStudentUsers"],
  },
  accessTypeFallback: {
    ...documented,
    section: "List Users Assigned to Student",
    rule: "An unknown access type lists as AllAssignedUsers does.",
    operations: ["listStudentUsers"],
  },
  loginTokens: {
    ...documented,
    section: "Create Login Token",
    rule: "A login token is short-lived and comes with the end of its validity.",
    ours: "The five minutes.",
    operations: ["createLoginToken"],
  },
  tokenUnknown: {
    ...inferred,
    rule: "A sign-on with a token that was never created gets 401.",
    operations: ["authenticateUser"],
  },
  tokenForeign: {
    ...inferred,
    rule: "A sign-on with the token of another user gets 401.",
    operations: ["authenticateUser"],
  },
  tokenUsed: {
    ...inferred,
    rule: "A login token is good for one sign-on.",
    operations: ["authenticateUser"],
  },
  tokenExpired: {
    ...inferred,
    rule: "A sign-on after the token's Expires gets 401.",
    operations: ["authenticateUser"],
  },
  userInactive: {
    ...inferred,
    rule: "A deactivated user cannot sign on.",
    operations: ["authenticateUser"],
  },
  reportIdNotFound: {
    ...documented,
    section: "Custom Reports",
    rule: "A report that does not exist gets 404 and the text `Report ID Not Found`.",
    operations: reports,
  },
  reportIdInvalid: {
    ...documented,
    section: "Custom Reports",
    rule: "A reportId that is not a GUID gets 400 and the text `You must specify a valid report id`.",
    operations: reports,
  },
  parameterUnknown: {
    ...documented,
    section: "Custom Reports",
    rule: "A parameter that the report does not have gets 400, and the text names it.",
    operations: reports,
  },
  parameterType: {
    ...documented,
    section: "Custom Reports",
    rule: "A parameter of the wrong type gets 400 and the text `Parameter is not the correct data type`.",
    operations: reports,
  },
  reportParameter: {
    ...inferred,
    rule: "A parameter that cannot be read at all gets the same 400 as one of the wrong type.",
    operations: reports,
  },
  studentNotFound: {
    ...documented,
    section: "Custom Reports",
    rule: "A studentId that names no student gets 404; external ids are not supported.",
    operations: reports,
  },
  weekEndingNotSunday: {
    ...documented,
    section: "Custom Reports",
    rule: "A week ending date that is not a Sunday gets 400 and a text that says so.",
    operations: reports,
  },
  invalidUserAgent: {
    ...documented,
    section: "User Agent Required",
    rule: "An invalid User-Agent gets 403.",
    enforced: false,
    because: "the page does not say which ones are invalid, so any text is taken.",
  },
  environments: {
    ...documented,
    section: "Environments",
    rule: "Development and test use the sandbox, production only the finished integration.",
    enforced: false,
    because: "the mock is one environment.",
  },
  tokenRevocation: {
    ...documented,
    section: "Authentication",
    rule: "The organization can renew or revoke its token at any time.",
    enforced: false,
    because: "no operation does it; ask for `X-Mock-Fault: status; status=401`.",
  },
  signOnPartners: {
    ...documented,
    section: "Single Sign On",
    rule: "Only authorized partner sites can enable single sign-on.",
    operations: ["createLoginToken", "authenticateUser"],
    enforced: false,
    because: "the page does not say what others get.",
  },
  passwordPolicy: {
    ...partial,
    source: portal,
    rule: "A password has 8 to 50 characters of four kinds.",
    operations: userWrites,
    enforced: false,
    because: "the portal's help says so, and the API's own example breaks it.",
  },
  ipadPinDigits: {
    ...partial,
    source: portal,
    rule: "An IpadPin has 6 to 10 digits, as the organization sets it.",
    operations: userWrites,
    enforced: false,
    because: "the portal's help says so, and the API's page prints `123`; `abc` is taken too.",
  },
  usernameUnique: {
    ...inferred,
    rule: "A Username belongs to one user.",
    operations: userWrites,
    enforced: false,
    because: "the vendor does not say so.",
  },
  oneGroup: {
    ...partial,
    source: newUser,
    rule: "A user has one security group.",
    operations: [...userWrites, "addUserGroup"],
    enforced: false,
    because: "the portal's help says so, and the API takes a list.",
  },
  studentFields: {
    ...inferred,
    source: newStudent,
    rule: "A student has names, a site, dates and a gender.",
    operations: studentWrites,
    enforced: false,
    because: "the page does not say what is required: `{}` creates a student with empty names.",
  },
  studentGender: {
    ...inferred,
    rule: "Gender is m or f.",
    operations: studentWrites,
    enforced: false,
    because: "only `m` is printed, in an example.",
  },
  criteriaRanges: {
    ...inferred,
    rule: "Percentages are 0 to 100, hours 0 to 23.",
    operations: studentWrites,
    enforced: false,
    because: "the vendor prints examples and no ranges.",
  },
  reportRows: {
    ...inferred,
    rule: "A report's rows depend on its parameters.",
    operations: reports,
    enforced: false,
    because: "what a report counts is not printed: its rows are always the same.",
  },
} satisfies VendorRules;
