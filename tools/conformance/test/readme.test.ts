import { listVendors } from "@carespec/document";
import { createMock } from "@carespec/mock";
import { describeReadme } from "@carespec/test-support/describe-readme";
import { readmeSamples } from "@carespec/test-support/readme-samples";
import { describe, expect, it } from "vitest";

const readme = new URL("../../../README.md", import.meta.url);
const [sample] = readmeSamples(readme);
const vendor = /"@carespec\/([\w-]+)"/.exec(sample?.code ?? "")?.[1];
const isListed = listVendors().some(({ name }) => name === vendor);

// Without the README's sample vendor nothing can run: then the README needs another sample.
describe.runIf(isListed)("the root's README", () => {
  describeReadme({
    readme,
    testFile: import.meta.url,
    answer: async () => (await createMock()).fetch,
  });

  it("has a client in ten lines", () => {
    expect(sample?.code.trim().split("\n").length).toBeLessThanOrEqual(11);
  });
});
