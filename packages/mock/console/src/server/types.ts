/** The shapes of the control API, as its document says them. */
export type {
  Clock,
  ClockChange,
  Coverage,
  Fault,
  FaultName,
  FaultWrite,
  Health,
  JournalEntry,
  MockData,
  OperationCoverage,
  Preference,
  Random,
  VendorCoverage,
  VendorListing,
} from "../../../src/control/gen/types.ts";
