// Generated from the vendor's OpenAPI document by @carespec/codegen. Do not edit.
import type { components } from "./schema.ts";

type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];

/**
 * A user as responses show it.
 *
 * Evidence: partial (http://wiki.datafinch.com/display/DOC/API+Documentation, “List Users”): The page prints examples and no schema. Types, nulls and which members are always there are read from them.
 */
export interface User extends Schema<"User"> {}

/**
 * What an error may carry. Go by the status: neither the presence nor the name of `Message` is certain.
 *
 * Evidence: inferred (http://wiki.datafinch.com/display/DOC/API+Documentation, “Client Errors”): The page prints no error body at all, only statuses and, for custom reports, texts. The object around a text is ours.
 */
export interface ErrorBody extends Schema<"Error"> {}

/**
 * The new data of a user. Send all properties: `PUT` replaces.
 *
 * Evidence: documented (http://wiki.datafinch.com/display/DOC/API+Documentation, “Update User”): Nothing is said about required properties, nor which value a missing one takes. That an update replaces is said of `PUT` in general.
 */
export interface UserUpdate extends Schema<"UserUpdate"> {}

/** A new user: the properties of an update, eight of them required. `AvailableStudents` cannot be set here: assign students afterwards. */
export type UserCreate = Schema<"UserCreate">;

/**
 * A security group, a set of permissions. Read-only in the API.
 *
 * Evidence: partial (http://wiki.datafinch.com/display/DOC/API+Documentation, “List Security Groups”): The page prints examples and no schema. Types, nulls and which members are always there are read from them.
 */
export interface Group extends Schema<"Group"> {}

/**
 * A date and a time without an offset, to the second. Keep it as text: read as a moment, it is another one in each time zone.
 *
 * Evidence: partial (http://wiki.datafinch.com/display/DOC/API+Documentation, “List Students”): The form is read from the printed examples; the time zone is not stated.
 */
export type LocalDateTime = Schema<"LocalDateTime">;

/**
 * When a target counts as mastered in baseline.
 *
 * Evidence: partial (http://wiki.datafinch.com/display/DOC/API+Documentation,https://datafinch-catalyst.zendesk.com/hc/en-us/articles/360053438811-Baseline-Criteria-Subtab,http://wiki.datafinch.com/display/DOC/Baseline+Data+Collection,https://datafinch-catalyst.zendesk.com/hc/en-us/articles/360052811532-Create-a-Student-, “Create Student”): The API page prints examples only. The meanings are those of the portal's fields, matched by name. Which properties are required is not printed.
 */
export interface BaselineCriteriaInput extends Schema<"BaselineCriteriaInput"> {}

/**
 * The baseline criteria that a student has. `ContinueBaseline` is not always there.
 *
 * Evidence: partial (http://wiki.datafinch.com/display/DOC/API+Documentation, “List Students”): Which members are always there is read from the printed examples.
 */
export type BaselineCriteria = Schema<"BaselineCriteria">;

/**
 * When a target counts as mastered; only DTT, Jump-To, Task Analysis and Duration targets do so by themselves.
 *
 * Evidence: partial (http://wiki.datafinch.com/display/DOC/API+Documentation,https://datafinch-catalyst.zendesk.com/hc/en-us/articles/360053438851-Mastery-Criteria-Subtab,http://wiki.datafinch.com/display/DOC/Mastery+Criteria, “Create Student”): The API page prints examples only. The meanings are those of the portal's fields, matched by name. Which properties are required is not printed.
 */
export interface MasteryCriteriaInput extends Schema<"MasteryCriteriaInput"> {}

/**
 * The mastery criteria that a student has.
 *
 * Evidence: partial (http://wiki.datafinch.com/display/DOC/API+Documentation, “List Students”): Which members are always there is read from the printed examples.
 */
export type MasteryCriteria = Schema<"MasteryCriteria">;

/**
 * A student as responses show it.
 *
 * Evidence: partial (http://wiki.datafinch.com/display/DOC/API+Documentation, “List Students”): The page prints examples and no schema. Types, nulls and which members are always there are read from them.
 */
export interface Student extends Schema<"Student"> {}

/** IANA time zone id, one of the 99 that the vendor lists (and calls ISO 8601): first its seven common ones, then the others. Send its spelling, also where IANA has renamed the zone since: `Europe/Kiev`, `Asia/Rangoon`, `America/Godthab`, `America/Santa_Isabel`. Mind that the sign of the `Etc/GMT` ids is reversed, so `Etc/GMT+12` is twelve hours behind UTC. */
export type TimeZone = Schema<"TimeZone">;

/**
 * The new data of a student. Send all properties: `PUT` replaces. In the portal only the student code and the diagnosis may be left out.
 *
 * Evidence: documented (http://wiki.datafinch.com/display/DOC/API+Documentation,https://datafinch-catalyst.zendesk.com/hc/en-us/articles/360052811532-Create-a-Student-, “Update Student”): Which properties are required is not printed. That an update replaces is said of `PUT` in general.
 */
export interface StudentUpdate extends Schema<"StudentUpdate"> {}

/**
 * A new student: the properties of an update and three more.
 *
 * Evidence: documented (http://wiki.datafinch.com/display/DOC/API+Documentation, “Create Student”): Only the example of a creation has the three more. Which properties are required is not printed.
 */
export type StudentCreate = Schema<"StudentCreate">;

/**
 * Which of a student's users to list:
 *
 * - `AllAssignedUsers`: everyone, with or without the permission "Access All Students";
 * - `OnlySpecificallyAssignedUsers`: those without that permission who are assigned to the student;
 * - `OnlyAccessAllStudentsUsers`: those with that permission.
 */
export type UserAccessType = Schema<"UserAccessType">;

/**
 * A site of the organization. Read-only in the API.
 *
 * Evidence: partial (http://wiki.datafinch.com/display/DOC/API+Documentation, “List Sites”): The page prints examples and no schema. Types, nulls and which members are always there are read from them.
 */
export interface Site extends Schema<"Site"> {}

/**
 * One row of a custom report. Its columns are those of the report: the four below belong to one report. Rows about a student are health data.
 *
 * Evidence: partial (http://wiki.datafinch.com/display/DOC/API+Documentation, “Report By Id”): The four columns are those of the one report whose result is printed; that other reports have other columns is our reading of "custom".
 */
export interface ReportRow extends Schema<"ReportRow"> {}

/**
 * A short-lived token that signs one user in through the browser. Beta.
 *
 * Evidence: partial (http://wiki.datafinch.com/display/DOC/API+Documentation, “Create Login Token (BETA)”): The page prints examples and no schema. Types, nulls and which members are always there are read from them.
 */
export interface LoginToken extends Schema<"LoginToken"> {}
