import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "@carespec/document";
import { beforeAll, describe, expect, test } from "vitest";
import { expected } from "./expected.ts";
import { definedRules, type Finding, fixtures, lint } from "./spectral.ts";

const rules = definedRules();
const split = "split-document/openapi.yaml";
const [error, warning] = [0, 1];

/** Rules whose fixtures are short, and are read by the rules of their own time only. */
const OLDER = [
  ...["array-items", "oas3-schema", "carespec-error-responses", "carespec-evidence"],
  ...["carespec-extensions", "carespec-formats", "carespec-operation-id", "carespec-pagination"],
  ...["carespec-response-example", "carespec-sources"],
];

/** A fixture is a file, or a folder with a document in several files. */
const fixturesOf = (rule: string, name: "good" | "bad") =>
  [`${rule}/${name}.yaml`, `${rule}/${name}/openapi.yaml`].filter((file) =>
    existsSync(join(fixtures, file)),
  );

let findings: Finding[];
const inFolder = (folder: string) => findings.filter(({ file }) => file.startsWith(`${folder}/`));

beforeAll(async () => {
  const files = rules.flatMap((rule) => [...fixturesOf(rule, "good"), ...fixturesOf(rule, "bad")]);
  const found = await lint([...files, split]);
  const isOlder = (file: string) =>
    file.startsWith("split-document/") || OLDER.some((rule) => file.startsWith(`${rule}/`));
  findings = found.filter(({ file, code }) => !isOlder(file) || isOfOlder(code));
});

/** Whether a rule reads the older fixtures too: Spectral's own, and those of their time. */
function isOfOlder(code: string): boolean {
  return !code.startsWith("carespec-") || OLDER.includes(code);
}

test("every rule of the house has a page with its reason, a bad and a good example", () => {
  for (const rule of rules.filter((name) => name.startsWith("carespec-"))) {
    const page = readFileSync(join(repositoryRoot, "tools/spectral/rules", `${rule}.md`), "utf8");
    expect(page).toMatch(new RegExp(`^# ${rule}\n`));
    expect(page.match(/^## .*$/gm)).toEqual(["## Why", "## Bad", "## Good"]);
  }
});

describe.each(rules)("%s", (rule) => {
  test("has a good and a bad fixture", () => {
    expect(fixturesOf(rule, "good")).not.toEqual([]);
    expect(fixturesOf(rule, "bad")).not.toEqual([]);
    expect(expected[rule]?.length).toBeGreaterThan(1);
  });

  test("finds nothing in the good fixture, nor does any other rule", () => {
    expect(inFolder(rule).filter(({ file }) => isIn(rule, "good", file))).toEqual([]);
  });

  test("finds every fault of the bad fixture, and no other rule finds any", () => {
    const found = inFolder(rule).filter(({ file }) => isIn(rule, "bad", file));
    expect(found.map(({ code, severity }) => ({ code, severity }))).toEqual(
      found.map(() => ({
        code: rule,
        severity: rule === "carespec-evidence-age" ? warning : error,
      })),
    );
    const wanted = (expected[rule] ?? []).map(([place, message]) => ({
      place,
      message: expect.stringContaining(message),
    }));
    const shown = found.map(({ file, path, message }) => ({
      place: place(rule, file, path),
      message,
    }));
    expect(shown).toHaveLength(wanted.length);
    expect(shown).toEqual(expect.arrayContaining(wanted));
  });
});

function isIn(rule: string, name: "good" | "bad", file: string): boolean {
  return file.startsWith(`${rule}/${name}/`) || file.endsWith(`${name}.yaml`);
}

function place(rule: string, file: string, path: string): string {
  const inRule = file.slice(rule.length + 1);
  return /^bad(\/openapi)?\.yaml$/.test(inRule) ? path : `${inRule}:${path}`;
}

describe("a document in several files", () => {
  const inFile = (file: string) =>
    findings
      .filter((finding) => finding.file === `split-document/${file}`)
      .map(({ code, path, message }) => [code, path, message]);

  test("each fault is reported in its own file", () => {
    expect(inFile("paths/users_{userId}.yaml").map(([code, path]) => [code, path])).toEqual([
      ["carespec-evidence", "get"],
      ["carespec-operation-id", "get.operationId"],
      ["carespec-error-responses", "get.responses"],
      ["carespec-error-responses", "get.responses"],
      ["carespec-response-example", "get.responses.200.content.application/json"],
    ]);
    expect(inFolder("split-document")).toHaveLength(7);
  });

  test("the order of the responses is read from the file, not from the resolved document", () => {
    expect(inFile("paths/users_{userId}.yaml")).toContainEqual([
      "carespec-error-responses",
      "get.responses",
      "responses are in the order 404, 200: write them as 200, 404.",
    ]);
  });

  test("a fault in a shared component is reported once", () => {
    expect(
      inFile("components/responses/NotFound.yaml").map(([code, path]) => [code, path]),
    ).toEqual([["carespec-evidence", "x-evidence.status"]]);
  });

  test("evidence beside a reference is reported at the root, and the message names the place", () => {
    expect(inFile("openapi.yaml")).toEqual([
      [
        "carespec-evidence",
        "",
        expect.stringContaining(
          "components/schemas/User.yaml#/properties/manager/x-evidence/status: x-evidence.status",
        ),
      ],
    ]);
  });

  test("the parameters of a path item are not taken for an operation", () => {
    expect(inFile("paths/groups_{userId}.yaml")).toEqual([]);
    expect(
      inFile("paths/users_{userId}.yaml").filter(([, path]) => /^parameters/.test(`${path}`)),
    ).toEqual([]);
  });
});

test("the control document of the mock may have only registered extensions too", async () => {
  const ruleset = join(repositoryRoot, "packages/mock/control/.spectral.yaml");
  const found = await lint(["carespec-extensions/bad.yaml"], ruleset);
  expect(found.filter(({ code }) => code === "carespec-extensions")).toHaveLength(
    expected["carespec-extensions"]?.length ?? Number.NaN,
  );
});
