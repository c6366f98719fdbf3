/** The vendor name of a user's own document with a plugin. */
export const SPEC_VENDOR = "spec";
