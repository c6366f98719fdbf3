import { join } from "node:path";
import { readDocument, type Workflow } from "@carespec/document";
import { describe, expect, it } from "vitest";
import { readFlowArguments } from "../src/cli/arguments.ts";
import { readSandbox, variableName } from "../src/run/environment.ts";
import { findInputs } from "../src/run/inputs.ts";
import { petsFolder, petsWorkflow } from "./support/pets.ts";

const document = readDocument(join(petsFolder, "openapi.yaml"));
const { workflow } = petsWorkflow();

/** A code that is computed from a shared secret. */
const computed = {
  code: {
    uses: ["sharedSecret"],
    totp: "sharedSecret",
    value: ({ sharedSecret }: Record<string, string>, timeMs: number) =>
      `${sharedSecret}-${timeMs}`,
    byHand: "",
    typescript: { expression: "" },
    shell: { command: "", says: "" },
  },
};

const inputs = (properties: object, more: object = {}) =>
  ({
    ...workflow,
    inputs: { required: Object.keys(properties), properties },
    ...more,
  }) as unknown as Workflow;

function read(env: NodeJS.ProcessEnv, workflows: Workflow[] = [workflow]) {
  return readSandbox({ vendor: "pets", document, workflows, computed, env });
}

describe("the variables of a sandbox", () => {
  it("are named after vendor and input", () => {
    expect(variableName("acme-cloud", "apiKey")).toBe("CARESPEC_ACME_CLOUD_API_KEY");
    expect(variableName("pets", "baseUrl")).toBe("CARESPEC_PETS_BASE_URL");
  });

  it("are all named in one message where they are missing", () => {
    const workflows = [workflow, inputs({ code: { type: "string" }, note: { default: "x" } })];
    expect(() => read({}, workflows)).toThrow(
      "the flows of pets need these variables for its sandbox: CARESPEC_PETS_BASE_URL, " +
        "CARESPEC_PETS_SECRET, CARESPEC_PETS_CODE or CARESPEC_PETS_SHARED_SECRET",
    );
  });

  it("give base URL and inputs", () => {
    const env = {
      CARESPEC_PETS_BASE_URL: "https://sandbox.pets.example",
      CARESPEC_PETS_SECRET: "s",
    };
    expect(read(env)).toEqual({ baseUrl: env.CARESPEC_PETS_BASE_URL, values: { secret: "s" } });
  });

  it.each([
    ["sandbox", "is not a web address"],
    ["https://u:open-sesame@sandbox.pets.example", "holds credentials: leave them out"],
    ["http://sandbox.pets.example", "sends secrets in clear: use https"],
    [
      "https://pets.example/v1",
      "is the vendor's production, and flows write: use https://sandbox.pets.example",
    ],
  ])("are refused for the base URL %s", (url, reason) => {
    const env = { CARESPEC_PETS_BASE_URL: url, CARESPEC_PETS_SECRET: "open-sesame" };
    expect(() => read(env)).toThrow(`CARESPEC_PETS_BASE_URL ${reason}`);
    expect(() => read(env)).not.toThrow("open-sesame");
  });

  it("may name this machine without https", () => {
    const env = { CARESPEC_PETS_BASE_URL: "http://127.0.0.1:4010/pets", CARESPEC_PETS_SECRET: "s" };
    expect(read(env).baseUrl).toBe("http://127.0.0.1:4010/pets");
  });
});

describe("an input", () => {
  const find = (of: Workflow, values: Record<string, string>, invents = false) =>
    findInputs(of, { values, computed, invents, timeMs: 7 });

  it("has the value that is given, in its type", () => {
    const of = inputs({ count: { type: "integer" }, isOn: { type: "boolean" } });
    expect(find(of, { count: "3", isOn: "true" }).inputs).toEqual({ count: 3, isOn: true });
  });

  it("is computed from what is given", () => {
    const of = inputs({ code: { type: "string" } });
    expect(find(of, { sharedSecret: "s" }).inputs).toEqual({ code: "s-7" });
    expect(find(of, { code: "123456", sharedSecret: "s" }).inputs).toEqual({ code: "123456" });
  });

  it("is another one in each run where it is to be fresh", () => {
    const of = inputs({ id: { type: "string" } }, { "x-fresh-inputs": ["id"] });
    expect(find(of, {}).inputs.id).not.toBe(find(of, {}).inputs.id);
  });

  it("has its default, or is missing", () => {
    const of = inputs({ note: { default: "x" }, other: { type: "string" } });
    expect(find(of, {})).toEqual({ inputs: { note: "x" }, missing: ["other"] });
  });

  it("is invented on a mock where it is a secret of nobody", () => {
    const of = inputs({ word: { type: "string", format: "password" } });
    expect(find(of, {}, true).missing).toEqual([]);
    expect(find(of, {}).missing).toEqual(["word"]);
  });
});

describe("the command", () => {
  it.each([
    [["--target", "production"], "--target production: choose from mock, sandbox"],
    [["--format", "xml"], "--format xml: choose from text, json"],
    [["--target", "sandbox", "--mock", "http://127.0.0.1"], "exclude each other"],
    [["no-such"], 'there is no vendor "no-such"'],
    [["compare", "no-such"], 'there is no vendor "no-such"'],
  ])("refuses %j", (args, message) => {
    expect(() => readFlowArguments(args)).toThrow(message);
  });

  it("records what a sandbox answers, and what a mock answers on request", () => {
    const { vendors: _, ...options } = readFlowArguments([
      "--target",
      "sandbox",
      "-w",
      "a",
      "-w",
      "b",
    ]);
    expect(options).toEqual({
      command: "run",
      workflows: ["a", "b"],
      target: "sandbox",
      isRecorded: true,
      format: "text",
    });
    expect(readFlowArguments([]).isRecorded).toBe(false);
    expect(readFlowArguments(["--record"]).isRecorded).toBe(true);
  });
});
