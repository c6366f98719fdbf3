/**
 * The system defaults, which the vendor lists nowhere. These are inferred: the page prints them
 * both in a list and in the answer to an update that left the baseline criteria out.
 */
const BASELINE = {
  CorrectRequired: 2,
  TrialsRequired: 3,
  Sequential: false,
  TrialsPerDay: 1,
  ContinueBaseline: false,
};

const MASTERY = {
  Consecutive: 3,
  FirstTrial: true,
  IndependentResponsePercentage: 80,
  MinimumNumberOfTrials: 3,
  MinimumNumberOfTherapists: 1,
  ColdProbe: false,
  HourToCheck1: 10,
  HourToCheck2: 16,
  HourToCheck3: 23,
};

/**
 * The baseline criteria that a body asks for. Null means the defaults, as the vendor says;
 * that criteria or members left out do so too is inferred.
 */
export function baselineOf(given: object | null | undefined): object {
  return { ...BASELINE, ...given };
}

/** The mastery criteria that a body asks for, in the same way. */
export function masteryOf(given: object | null | undefined): object {
  return { ...MASTERY, ...given };
}
