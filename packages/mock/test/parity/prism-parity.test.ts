import { describe, it } from "vitest";
import type { SpecOptions } from "../../src/index.ts";
import { flagged, libraryRequests, mistakes, type Row } from "../support/prism-requests.ts";
import { besidePrism } from "../support/side-by-side.ts";

interface Suite {
  title: string;
  document: string;
  prismFlags: string[];
  options: Omit<SpecOptions, "file">;
  requests: Row[];
}

const SUITES: Suite[] = [
  {
    title: "without flags",
    document: "library.yaml",
    prismFlags: [],
    options: {},
    requests: libraryRequests,
  },
  {
    title: "with --dynamic and --seed",
    document: "library.yaml",
    prismFlags: ["--dynamic", "--seed", "spring"],
    options: { dynamic: true, seed: "spring" },
    requests: flagged,
  },
  {
    title: "with --ignore-examples",
    document: "library.yaml",
    prismFlags: ["--ignoreExamples"],
    options: { ignoreExamples: true },
    requests: flagged,
  },
  {
    title: "with --no-cors",
    document: "library.yaml",
    prismFlags: ["--no-cors"],
    options: { cors: false },
    requests: flagged,
  },
  {
    title: "with documents' mistakes",
    document: "mistakes.yaml",
    prismFlags: [],
    options: {},
    requests: mistakes(200),
  },
  {
    title: "with --errors",
    document: "mistakes.yaml",
    prismFlags: ["--errors"],
    options: { errors: true },
    requests: mistakes(500),
  },
];

describe.each(SUITES)("the mock answers as Prism's own server, $title:", (suite) => {
  const { expectAlike } = besidePrism(suite.document, suite.prismFlags, suite.options);

  it.each(suite.requests)("%s", (_, status, question) => expectAlike(status, question));
});
