// Generated from the vendor's OpenAPI document by @carespec/codegen. Do not edit.
import type { components } from "./schema.ts";

type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];

/**
 * A user as responses show it.
 *
 * Evidence: partial (“List Users”): Read from the page's examples; it prints no schema.
 */
export interface User extends Schema<"User"> {}

/**
 * What an error may carry. Go by the status: neither the presence nor the name of `Message` is certain.
 *
 * Evidence: inferred (“Client Errors”): The page prints no error body at all, only statuses and, for custom reports, texts. The object around a text is ours.
 */
export interface ErrorBody extends Schema<"Error"> {}

/**
 * The new data of a user. Send all properties: `PUT` replaces.
 *
 * Evidence: documented (“Update User”): Nothing is said about required properties, nor which value a missing one takes. That an update replaces is said of `PUT` in general.
 */
export interface UserUpdate extends Schema<"UserUpdate"> {}

/** A new user: the properties of an update, eight of them required. `AvailableStudents` cannot be set here: assign students afterwards. */
export type UserCreate = Schema<"UserCreate">;

/**
 * A security group, a set of permissions. Read-only in the API.
 *
 * Evidence: partial (“List Security Groups”): Read from the page's examples; it prints no schema.
 */
export interface Group extends Schema<"Group"> {}

/**
 * A date and a time without an offset, to the second. Keep it as text: read as a moment, it is another one in each time zone.
 *
 * Evidence: partial (“List Students”): The form is read from the printed examples; the time zone is not stated.
 */
export type LocalDateTime = Schema<"LocalDateTime">;

/**
 * When a target counts as mastered in baseline.
 *
 * Evidence: partial (“Create Student”, datafinch-catalyst.zendesk.com): The API page prints examples only. The meanings are those of the portal's fields, matched by name. Which properties are required is not printed.
 */
export interface BaselineCriteriaInput extends Schema<"BaselineCriteriaInput"> {}

/**
 * The baseline criteria that a student has. `ContinueBaseline` is not always there.
 *
 * Evidence: partial (“List Students”): Which members are always there is read from the printed examples.
 */
export type BaselineCriteria = Schema<"BaselineCriteria">;

/**
 * When a target counts as mastered; only DTT, Jump-To, Task Analysis and Duration targets do so by themselves.
 *
 * Evidence: partial (“Create Student”, datafinch-catalyst.zendesk.com): The API page prints examples only. The meanings are those of the portal's fields, matched by name. Which properties are required is not printed.
 */
export interface MasteryCriteriaInput extends Schema<"MasteryCriteriaInput"> {}

/**
 * The mastery criteria that a student has.
 *
 * Evidence: partial (“List Students”): Which members are always there is read from the printed examples.
 */
export type MasteryCriteria = Schema<"MasteryCriteria">;

/**
 * A student as responses show it.
 *
 * Evidence: partial (“List Students”): Read from the page's examples; it prints no schema.
 */
export interface Student extends Schema<"Student"> {}

/** IANA time zone id, one of the 99 that the vendor lists (and calls ISO 8601): first its seven common ones, then the others. Send its spelling, also where IANA has renamed the zone since: `Europe/Kiev`, `Asia/Rangoon`, `America/Godthab`, `America/Santa_Isabel`. Mind that the sign of the `Etc/GMT` ids is reversed, so `Etc/GMT+12` is twelve hours behind UTC. */
export type TimeZone = Schema<"TimeZone">;

/**
 * The new data of a student. Send all properties: `PUT` replaces. In the portal only the student code and the diagnosis may be left out.
 *
 * Evidence: documented (“Update Student”, datafinch-catalyst.zendesk.com): Which properties are required is not printed. That an update replaces is said of `PUT` in general.
 */
export interface StudentUpdate extends Schema<"StudentUpdate"> {}

/**
 * A new student: the properties of an update and three more.
 *
 * Evidence: documented (“Create Student”): Only the example of a creation has the three more. Which properties are required is not printed.
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
 * Evidence: partial (“List Sites”): Read from the page's examples; it prints no schema.
 */
export interface Site extends Schema<"Site"> {}

/**
 * One row of a custom report. Its columns are those of the report: the four below belong to one report. Rows about a student are health data.
 *
 * Evidence: partial (“Report By Id”): The four columns are those of the one report whose result is printed; that other reports have other columns is our reading of "custom".
 */
export interface ReportRow extends Schema<"ReportRow"> {}

/**
 * A short-lived token that signs one user in through the browser. Beta.
 *
 * Evidence: partial (“Create Login Token (BETA)”): Read from the page's examples; it prints no schema.
 */
export interface LoginToken extends Schema<"LoginToken"> {}
