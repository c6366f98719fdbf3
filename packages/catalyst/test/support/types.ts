/*
 * The vendor's objects as a caller sees them, written by hand: what the generated types must equal
 * without their read and write markers.
 */

export interface User {
  Active: boolean;
  UserId: string;
  Email: string;
  AvailableStudents: string[] | null;
  IpadPin: string;
  Title: string;
  Username: string;
  LastName: string;
  FirstName: string;
  Groups: string[];
  Sites: string[];
  AccessAllStudents: boolean;
  ExternalId: string | null;
  NeedsReset: boolean;
  SelectedSites?: string[];
}

export interface Student {
  BCBA: string;
  LeadTherapistId: string;
  StudentId: string;
  FirstName: string;
  LastName: string;
  SiteId: string;
  DateOfBirth: string;
  EntryDate: string;
  Gender: string;
  Active: boolean;
  FatherFirstName: string | null;
  FatherLastName: string | null;
  FatherPrimaryPhone: string;
  FatherAlternatePhone: string;
  MotherFirstName: string | null;
  MotherLastName: string | null;
  MotherPrimaryPhone: string;
  MotherAlternatePhone: string;
  DateLastUpdated: string | null;
  ExternalId: string | null;
  StudentCode: string;
  Diagnosis: string;
  BaselineCriteria: BaselineCriteria;
  MasteryCriteria: MasteryCriteria;
  TimeZone: string;
  IsUsingTeachingSessions: boolean;
}

export interface BaselineCriteria {
  CorrectRequired: number;
  TrialsRequired: number;
  Sequential: boolean;
  TrialsPerDay: number;
  ContinueBaseline?: boolean;
}

export interface MasteryCriteria {
  Consecutive: number;
  FirstTrial: boolean;
  IndependentResponsePercentage: number;
  MinimumNumberOfTrials: number;
  MinimumNumberOfTherapists: number;
  ColdProbe: boolean;
  HourToCheck1: number;
  HourToCheck2: number;
  HourToCheck3: number;
}

export interface Group {
  GroupId: string;
  Name: string;
  Description: string;
}

export interface Site {
  SiteId: string;
  Name: string;
  Abbreviation: string;
  TimeZone: string;
}

export interface ReportRow {
  [column: string]: unknown;
  Name?: string;
  Sum?: number;
  Average?: number;
  Measurement?: string;
}

export interface LoginToken {
  Token: string;
  Expires: string;
}

/** A type with its intersections resolved to objects. */
export type Flat<Value> = Value extends object ? { [Key in keyof Value]: Flat<Value[Key]> } : Value;

/** A value as its flat type, for claims on types. */
export function flat<Value>(value: Value): Flat<Value> {
  return value as Flat<Value>;
}
