import type { BrokenDocument } from "@carespec/specs";
import { beforeEach, describe, expect, it } from "vitest";
import { followChanges } from "../../src/dev/follow-changes.ts";

/** What is done and shown, in order. */
let events: string[];
let printed: string;
let broken: BrokenDocument[];
let failing: { step: string; error: Error } | undefined;
beforeEach(() => {
  events = [];
  printed = "";
  broken = [];
  failing = undefined;
});

const brokenOf = (vendor: string): BrokenDocument => ({
  hasLastGood: true,
  problem: {
    vendor,
    file: `specs/${vendor}/openapi.yaml`,
    line: 3,
    column: 5,
    what: "bad",
    remedy: "mend",
  },
});

async function doStep(step: string, name: string): Promise<void> {
  events.push(step);
  if (failing?.step === name) throw failing.error;
}

function follow() {
  const change = followChanges({
    mock: { listBroken: () => broken },
    pages: {
      show: (problems, { reload }) =>
        void events.push(`${reload ? "reload" : "stay"}${problems.map((text) => `: ${text}`)}`),
    },
    print: (text) => {
      printed += text;
    },
    steps: {
      bundle: (vendors) => doStep(`bundle ${vendors}`, "bundle"),
      reloadMock: () => doStep("mock", "mock"),
      bundleConsole: () => doStep("console", "console"),
      refreshDocs: () => void events.push("docs"),
    },
  });
  events = [];
  return (...paths: string[]) => change(paths);
}

const CAUSE = "specs/ants/openapi.yaml:3:5 bad: mend";

describe("after a change", () => {
  it("of a document, its vendor is bundled, served, and then shown in the docs", async () => {
    await follow()("specs/ants/openapi.yaml");
    expect(events).toEqual(["bundle ants", "mock", "docs", "reload"]);
    expect(printed).toMatch(
      /^\nChanged: specs\/ants\/openapi\.yaml\nServed again after \d+\.\d s\.\n$/,
    );
  });

  it("of a vendor's mock, only the mock is loaded again", async () => {
    await follow()("specs/ants/mock/index.ts");
    expect(events).toEqual(["mock", "reload"]);
  });

  it("of a text that the docs show, only the site reads it again", async () => {
    await follow()("specs/ants/README.md");
    expect(events).toEqual(["docs", "reload"]);
  });

  it("of the console, it is bundled again, and nothing else", async () => {
    await follow()("packages/mock/console/src/app.tsx");
    expect(events).toEqual(["console", "reload"]);
  });

  it("that breaks the console, pages stay and show the cause until it is mended", async () => {
    const change = follow();
    failing = { step: "console", error: new Error("src/app.tsx:3:5: ERROR: Unexpected") };
    await change("packages/mock/console/src/app.tsx");
    expect(events).toEqual(["console", "stay: src/app.tsx:3:5: ERROR: Unexpected"]);
    failing = undefined;
    await change("packages/mock/console/src/app.tsx");
    expect(events.at(-1)).toBe("reload");
  });

  it("that breaks a document, pages stay and show the cause until it is mended", async () => {
    const change = follow();
    broken = [brokenOf("ants")];
    await change("specs/ants/openapi.yaml");
    expect(events).toEqual(["bundle ants", "mock", `stay: ${CAUSE}`]);
    expect(printed).toMatch(new RegExp(`\n${CAUSE}\n$`));
    broken = [];
    await change("specs/ants/openapi.yaml");
    expect(events.slice(3)).toEqual(["bundle ants", "mock", "docs", "reload"]);
  });

  it("of a healthy document, a broken one does not keep it from being shown", async () => {
    const change = follow();
    broken = [brokenOf("ants")];
    await change("specs/bees/openapi.yaml");
    const shown = `reload: ${CAUSE}`;
    expect(events).toEqual(["bundle bees", "mock", "docs", shown]);
  });

  it("that breaks a mock, pages show the place and the site stays as it is", async () => {
    const change = follow();
    const error = new SyntaxError("Unexpected token");
    error.stack = "file:///elsewhere/index.ts?version=2:7\nconst = 1\n";
    failing = { step: "mock", error };
    await change("specs/ants/mock/index.ts", "specs/ants/README.md");
    const message = "/elsewhere/index.ts:7 this is not JavaScript: Unexpected token";
    expect(events).toEqual(["mock", `stay: ${message}`]);
    expect(printed.trimEnd().split("\n").at(-1)).toBe(message);
    failing = undefined;
    await change("specs/ants/mock/index.ts");
    expect(events.at(-1)).toBe("reload");
  });
});
