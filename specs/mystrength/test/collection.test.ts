import { spawnSync } from "node:child_process";
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Node, readSources, readValue, repositoryRoot } from "@carespec/document";
import { afterAll, describe, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "carespec-collection-"));
afterAll(() => rmSync(folder, { recursive: true }));

const fixtures = join(import.meta.dirname, "fixtures");
const draft = join(folder, "draft.yaml");

/** `npm run drift` with a collection in the form of the published one, and its 21 variables. */
function drift(...args: string[]) {
  const command = join(repositoryRoot, "tools", "drift", "src", "main.ts");
  const collection = join(fixtures, "collection.json");
  const environment = ["--environment", join(fixtures, "environment.json")];
  return spawnSync(process.execPath, [command, "mystrength", collection, ...environment, ...args], {
    encoding: "utf8",
  });
}

// biome-ignore lint/suspicious/noExplicitAny: what is in a file shows when it is compared
const read = (file: string): any => readValue(file) as Node;

/** The status of every `x-evidence` of the document's files, by file. */
function statuses(top: string): Record<string, string> {
  const files = globSync("{paths,components}/**/*.yaml", { cwd: top });
  const found = files.map((file): [string, string] => {
    const node = read(join(top, file));
    return [
      file.replaceAll("\\", "/"),
      (node["x-evidence"] ?? (node.get ?? node.post)?.["x-evidence"])?.status,
    ];
  });
  return Object.fromEntries(found);
}

describe("the vendor's collection closes the gap in one command", () => {
  const { status, stdout, stderr } = drift(
    ...["--update-evidence", "--published", "--source", "https://apidoc.mystrength.com"],
    ...["--draft", draft],
  );

  it("which says what it confirms, contradicts and adds", () => {
    expect(stderr).toBe("");
    expect(status).toBe(1);
    expect(stdout).toContain("listActivities  GET /activities  1 request");
    expect(stdout).toMatch(
      /contradicts +answer 200 is object, expected array .*specs\/mystrength\/paths\/activities\.yaml:\d+/,
    );
    expect(stdout).toMatch(
      /unknown +answer 200: \[\]\.enrolled is not in the document \(boolean\)/,
    );
    expect(stdout).toContain("GET /users/{myStrengthUserId}/goals is not in the document");
    expect(stdout).toContain("Operations that were not seen: listAssessments, getAssessmentById");
  });

  it("and raises what it printed, and nothing that it contradicts, in the files as they are", () => {
    const copy = join(folder, "specs", "mystrength");
    for (const part of ["openapi.yaml", "sources.yaml", "paths", "components"]) {
      cpSync(join(repositoryRoot, "specs", "mystrength", part), join(copy, part), {
        recursive: true,
      });
    }
    const before = statuses(copy);
    const patch = stdout.slice(stdout.indexOf("--- a/"), stdout.indexOf("Nothing is written"));
    writeFileSync(join(folder, "evidence.patch"), patch);
    const applied = spawnSync("git", ["apply", "evidence.patch"], {
      cwd: folder,
      encoding: "utf8",
    });
    expect(applied).toMatchObject({ status: 0, stderr: "" });
    const after = statuses(copy);
    const raised = Object.keys(after).filter((file) => after[file] !== before[file]);
    expect(raised.every((file) => after[file] === "documented")).toBe(true);
    expect(raised.filter((file) => file.startsWith("paths/"))).toHaveLength(9);
    expect(raised).toContain("components/schemas/ReferralCreate.yaml");
    for (const file of ["activities", "assessments", "assessments_by-id_{assessmentId}"]) {
      expect(after[`paths/${file}.yaml`]).toBe("inferred");
    }
    const { source } = read(join(copy, "paths/users.yaml")).get["x-evidence"];
    expect(readSources(copy)).toContainEqual(
      expect.objectContaining({
        ...{ id: source, address: "https://apidoc.mystrength.com", ceiling: "documented" },
      }),
    );
    expect(after["components/schemas/Error.yaml"]).toBe("inferred"); // no refusal was saved
  });

  it("and drafts what is missing, for review", () => {
    const { actions } = read(draft);
    expect(actions).toMatchObject([
      {
        update: { components: { schemas: { Goal: { properties: { due: { format: "date" } } } } } },
      },
      {
        update: {
          "/users/{myStrengthUserId}/goals": {
            get: {
              operationId: "listGoals",
              parameters: [
                { name: "myStrengthUserId", schema: { type: "integer" } },
                { name: "page" },
              ],
              "x-evidence": { status: "inferred", source: "https://apidoc.mystrength.com" },
            },
          },
        },
      },
      { target: "$.components.schemas.User.properties", update: { enrolled: { type: "boolean" } } },
    ]);
  });

  it("and shows none of its values", () => {
    const written = stdout + readFileSync(draft, "utf8");
    expect(written).not.toMatch(/@mail\.example|example (code|member)|Example Person|000000/);
  });
});
