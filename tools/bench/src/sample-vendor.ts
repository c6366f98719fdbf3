/**
 * The vendor that everything is measured with: its document is of a common size and has lists and
 * bodies. Its package is imported by this name, so that a repository without this vendor still
 * installs.
 */
export const sampleVendor = { name: "catalyst", packageName: "@carespec/catalyst" };
