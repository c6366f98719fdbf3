import { globSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createMock } from "@carespec/mock";
import { describeReadme } from "@carespec/test-support/describe-readme";

const guides = new URL("../../../specs/healthily/guides/", import.meta.url);

for (const file of globSync("*.md", { cwd: fileURLToPath(guides) })) {
  describeReadme({
    readme: new URL(file, guides),
    testFile: import.meta.url,
    answer: async () => (await createMock({ vendors: ["healthily"] })).fetch,
  });
}
