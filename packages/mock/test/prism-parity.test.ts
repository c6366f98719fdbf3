import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createMock, type Listening, type SpecOptions } from "../src/index.ts";
import { ask } from "./support/ask.ts";
import { fixture } from "./support/fixture.ts";
import { startPrism } from "./support/prism.ts";
import { flagged, libraryRequests, mistakes, type Row } from "./support/prism-requests.ts";

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
  const file = fixture(suite.document);
  let ours: Listening;
  let prismUrl: string;

  beforeAll(async () => {
    const mock = await createMock({ spec: { file, ...suite.options } });
    ours = await mock.listen(0);
    prismUrl = (await startPrism(file, suite.prismFlags)).url;
  });
  afterAll(() => ours.close());

  it.each(suite.requests)("%s", async (_, status, question) => {
    const expected = await ask(prismUrl, question);
    const answer = await ask(ours.url, question);
    // The status stands in the table, so that two equal failures cannot pass for a success.
    expect(expected.status).toBe(status);
    expect(answer).toEqual(expected);
    // The second answer comes from the caches.
    expect(await ask(ours.url, question)).toEqual(expected);
  });
});
