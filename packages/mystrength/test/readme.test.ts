import { createMock } from "@carespec/mock";
import { describeReadme } from "@carespec/test-support/describe-readme";

describeReadme({
  readme: new URL("../README.md", import.meta.url),
  testFile: import.meta.url,
  answer: async () => (await createMock({ vendors: ["mystrength"] })).fetch,
});
