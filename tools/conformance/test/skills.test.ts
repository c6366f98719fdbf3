import { existsSync, readFileSync } from "node:fs";
import { listVendors } from "@carespec/document";
import { createMock } from "@carespec/mock";
import { describeReadme } from "@carespec/test-support/describe-readme";
import { afterEach, describe, expect, it, vi } from "vitest";

const vendors = listVendors().map(({ name }) => ({
  name,
  skill: new URL(`../../../packages/${name}/SKILL.md`, import.meta.url),
}));

afterEach(() => void vi.unstubAllEnvs());

describe.each(vendors)("the skill of $name", ({ name, skill }) => {
  it("has the name and the description that agents look for", () => {
    const [, head = ""] = readFileSync(skill, "utf8").split("---\n");
    expect(head).toMatch(new RegExp(`^name: carespec-${name}\ndescription: [^\n:]{40,1024}\n$`));
  });

  // A vendor that is not generated yet fails above.
  if (!existsSync(skill)) return;
  describeReadme({
    readme: skill,
    testFile: import.meta.url,
    title: `SKILL.md of ${name}`,
    answer: async () => {
      const mock = await createMock({ vendors: [name] });
      const [listing] = mock.listVendors("http://127.0.0.1:4010");
      for (const [, option = "", variable = ""] of variablesIn(skill)) {
        vi.stubEnv(variable, listing?.credentials[option] ?? "");
      }
      return mock.fetch;
    },
  });
});

/** The environment variables of a skill's sample and the options that take them. */
function variablesIn(skill: URL): RegExpExecArray[] {
  return [...readFileSync(skill, "utf8").matchAll(/^ +(\w+): process\.env\.(\w+)/gm)];
}
