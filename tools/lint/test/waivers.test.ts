import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ToolFinding } from "../src/finding.ts";
import { applyWaivers, WAIVERS } from "../src/waivers.ts";

const SHA256 = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "carespec-waivers-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function findingAt(
  file: string,
  keys: string[],
  rule = "some-rule",
  message = "wrong",
): ToolFinding {
  return {
    tool: "spectral",
    file: join(folder, file),
    line: 1,
    column: 1,
    keys,
    rule,
    severity: "error",
    message,
  };
}

const findings = () => [
  findingAt("paths/users.yaml", ["get"]),
  findingAt("paths/users.yaml", ["post", "responses", "2/1"]),
  findingAt("components/schemas/User.yaml", ["properties", "name"]),
  findingAt(
    "openapi.yaml",
    ["info"],
    "carespec-secret",
    `this looks like a key (sha256 ${SHA256})`,
  ),
];

function waive(text: string | Buffer, isWhole = true) {
  writeFileSync(join(folder, WAIVERS), text);
  const root = join(folder, "openapi.yaml");
  const { findings: left, waived } = applyWaivers(root, findings(), isWhole);
  const faults = left.filter(({ rule }) => rule === "lint-waivers");
  return {
    waived: waived.length,
    left: left.length - faults.length,
    faults: faults.map(({ line, message }) => `${line}: ${message}`),
  };
}

describe("a waiver excuses", () => {
  it.each([
    ["one place", "{ rule: some-rule, at: paths/users.yaml#/get, reason: so }", 1],
    [
      "a place with escaped keys",
      "{ rule: some-rule, at: paths/users.yaml#/post/responses/2~11, reason: so }",
      1,
    ],
    [
      "every key of an object",
      "{ rule: some-rule, at: 'components/schemas/User.yaml#/properties/*', count: 1, reason: so }",
      1,
    ],
    ["a whole file", "{ rule: some-rule, at: paths/users.yaml, count: 2, reason: so }", 2],
    ["a whole folder", "{ rule: some-rule, at: 'components/**', count: 1, reason: so }", 1],
    ["everything", "{ rule: some-rule, at: '**', count: 3, reason: so }", 3],
    [
      "a printed sample by its fingerprint",
      `{ rule: carespec-secret, sha256: ${SHA256}, reason: so }`,
      1,
    ],
  ])("%s", (_, waiver, waived) => {
    expect(waive(`- ${waiver}\n`)).toEqual({ waived, left: 4 - waived, faults: [] });
  });

  it("a place in a callback, whose key has the sign of a fragment", () => {
    const keys = ["post", "callbacks", "onEvent", "{$request.body#/url}", "post"];
    const at = "'paths/users.yaml#/post/callbacks/onEvent/{$request.body#~1url}/post'";
    writeFileSync(join(folder, WAIVERS), `- { rule: some-rule, at: ${at}, reason: so }\n`);
    const found = [findingAt("paths/users.yaml", keys), findingAt("paths/users.yaml", ["post"])];
    const { findings: left } = applyWaivers(join(folder, "openapi.yaml"), found);
    expect(left.map((finding) => finding.keys)).toEqual([["post"]]);
  });
});

describe("a waiver is a finding itself where it", () => {
  it.each([
    [
      "matches nothing",
      "- { rule: other, at: '**', count: 1, reason: so }",
      "1: this waiver of other matches no finding: remove it",
    ],
    [
      "has no reason",
      "# Title\n- { rule: some-rule, at: paths/users.yaml#/get }",
      "2: the waiver of some-rule has no reason: say why the rule does not fit here",
    ],
    [
      "has an empty reason",
      "- { rule: some-rule, at: paths/users.yaml#/get, reason: ' ' }",
      "1: the waiver of some-rule has no reason",
    ],
    [
      "waives fewer than it says",
      "- { rule: some-rule, at: '**', count: 5, reason: so }",
      "1: this waives 5 findings of some-rule, and 3 are left: write count: 3",
    ],
    [
      "waives more than it says",
      "- { rule: some-rule, at: '**', count: 2, reason: so }",
      "1: this waives 2 findings of some-rule, and there are 3: mend what is new",
    ],
    [
      "does not count what can be several",
      "- { rule: some-rule, at: '**', reason: so }",
      "1: ** is not a single place: write count: 3",
    ],
    [
      "has an unknown key",
      "- { rule: some-rule, at: '**', until: 2027, reason: so }",
      '1: a waiver has no key "until"',
    ],
    [
      "has neither place nor fingerprint",
      "- { rule: some-rule, reason: so }",
      "1: write the place as at: <file>#<JSON pointer>",
    ],
    [
      "has a secret instead of a fingerprint",
      "- { rule: carespec-secret, sha256: opensesame, reason: so }",
      "1: sha256 is not a fingerprint: copy the 64 digits from the finding, never the credential",
    ],
    ["is in a file that cannot be read", "- { rule: [", "this is not YAML ("],
    [
      "misspells a rule of the house",
      "- rule: carespec-provenence\n  at: '**'\n  count: 1\n  reason: so",
      "1: there is no rule carespec-provenence: did you mean carespec-provenance?",
    ],
    [
      "misspells a rule of Spectral's",
      "- { rule: oas3-shema, at: '**', count: 1, reason: so }",
      "1: there is no rule oas3-shema: did you mean oas3-schema?",
    ],
    [
      "misspells a rule of Redocly's",
      "- { rule: no-path-trailing-slsh, at: '**', count: 1, reason: so }",
      "1: there is no rule no-path-trailing-slsh: did you mean no-path-trailing-slash?",
    ],
    [
      "names a rule that exists and finds nothing",
      "- { rule: carespec-provenance, at: '**', count: 1, reason: so }",
      "1: this waiver of carespec-provenance matches no finding: remove it",
    ],
    [
      "waives an unreadable file",
      "- { rule: unreadable, at: '**', count: 1, reason: so }",
      "1: unreadable cannot be waived: mend the file",
    ],
  ])("%s", (_, text, fault) => {
    expect(waive(`${text}\n`).faults).toEqual([expect.stringContaining(fault)]);
  });
});

describe("where a file cannot be parsed", () => {
  it.each([
    ["matches nothing", "- { rule: carespec-provenance, at: '**', count: 1, reason: so }"],
    ["matches fewer", "- { rule: some-rule, at: '**', count: 5, reason: so }"],
  ])("a waiver that %s is not called wrong", (_, text) => {
    expect(waive(`${text}\n`, false).faults).toEqual([]);
  });

  it("one that matches more still is", () => {
    const text = "- { rule: some-rule, at: '**', count: 2, reason: so }\n";
    expect(waive(text, false).faults).toHaveLength(1);
  });
});

describe("waivers that cannot be read are the only finding, which says so:", () => {
  it.each([
    ["not YAML", "- { rule: [", "1: this is not YAML ("],
    ["two documents", "- a\n---\n- b\n", "2: this file holds two documents"],
    ["not UTF-8", Buffer.from("# caf\xe9\n", "latin1"), "1: this file is not UTF-8"],
  ])("%s", (_, text, fault) => {
    expect(waive(text)).toEqual({ waived: 0, left: 0, faults: [expect.stringContaining(fault)] });
    expect(waive(text).faults[0]).toContain("the document's other findings are shown then");
  });
});

it("waivers are not needed", () => {
  rmSync(join(folder, WAIVERS), { force: true });
  expect(applyWaivers(join(folder, "openapi.yaml"), findings()).findings).toHaveLength(4);
});

it("an ignore file of Redocly's is a finding, which cannot be waived", () => {
  const file = join(folder, ".redocly.lint-ignore.yaml");
  writeFileSync(file, "openapi.yaml: {}\n");
  const { faults } = waive("- { rule: lint-waivers, at: '**', count: 1, reason: so }\n");
  rmSync(file);
  expect(faults).toEqual([
    expect.stringContaining("1: Redocly hides what this file lists"),
    expect.stringContaining("lint-waivers cannot be waived"),
  ]);
});
