/** A user as the API shows it, except that the assigned students are always included. */
export interface User {
  Active: boolean;
  UserId: string;
  Email: string;
  AvailableStudents: readonly string[] | null;
  IpadPin: string;
  Title: string;
  Username: string;
  LastName: string;
  FirstName: string;
  Groups: readonly string[];
  Sites: readonly string[];
  AccessAllStudents: boolean;
  ExternalId: string | null;
  NeedsReset: boolean;
  SelectedSites?: readonly string[];
}

/** A student as the API shows it. */
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
  BaselineCriteria: object;
  MasteryCriteria: object;
  TimeZone: string;
  IsUsingTeachingSessions: boolean;
}

/** A site as the API shows it. */
export interface Site {
  SiteId: string;
  Name: string;
  Abbreviation: string;
  TimeZone: string;
}

/** A security group as the API shows it. */
export interface Group {
  GroupId: string;
  Name: string;
  Description: string;
}

/** A custom report: the API shows its rows alone. */
export interface Report {
  ReportId: string;
  Name: string;
  Parameters: readonly { Name: string; Type: ParameterType }[];
  Rows: readonly object[];
}

/** Kinds of report parameters: those whose formats the vendor prints, and integers. */
export type ParameterType = "Date" | "WeekEndingDate" | "Integer" | "Program" | "User" | "Student";

/** A login token that was given out; the mock's own record, no part of the vendor's data. */
export interface GivenToken {
  userId: string;
  expiresAtMs: number;
  isUsed: boolean;
}
