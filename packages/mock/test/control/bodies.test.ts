import { describe, expect, it } from "vitest";
import { createCheckedMock } from "../support/control.ts";
import { expectRefusal, openSteered, type Refusal, send } from "../support/control-refusals.ts";
import { registered } from "../support/registered-vendor.ts";
import { problem } from "../support/sample-session.ts";
import { sampleOptions } from "../support/sample-vendor.ts";

const mock = await createCheckedMock(sampleOptions({ vendors: [registered.name] }));
const json = { "Content-Type": "application/json" };

const BODIES: Refusal[] = ["POST /reset", "POST /seed", "POST /clock", "POST /faults"]
  .concat("PUT /preferences")
  .flatMap((request): Refusal[] => [
    ["that is not JSON", request, send("{"), "the body is not JSON: Expected property name"],
    ["that is cut", request, send('{"vendors":["spec"'), "the body is not JSON: Expected"],
    [
      "that is null",
      request,
      send("null"),
      request === "POST /reset" ? "expected an object, got null" : "Body",
    ],
    ["that is a list", request, send("[]"), "Request body must be object"],
    ["that is a text", request, send('"spec"'), "Request body must be object"],
    [
      "that is a form",
      request,
      send("a=b", { "Content-Type": "application/x-www-form-urlencoded" }),
      'Content-Type is "application/x-www-form-urlencoded": send application/json',
    ],
    [
      "that is plain text",
      request,
      send("{}", { "Content-Type": "text/plain" }),
      "send application/j",
    ],
    ["of no type", request, send(new Blob(["{}"]), {}), "Request body must be object"],
    ["of a malformed type", request, send("{}", { "Content-Type": "///" }), "is not a media type"],
    [
      "in an unknown charset",
      request,
      send("{}", { "Content-Type": "application/json; charset=x" }),
      "its charset is not known",
    ],
    [
      "that is not in gzip",
      request,
      send("{}", { ...json, "Content-Encoding": "gzip" }),
      "in gzip",
    ],
  ]);

describe("control answers 400 and changes nothing for a body", () => {
  it.each(BODIES)("%s: %s", async (_, request, init, detail) => {
    await expectRefusal(mock, request, init, detail);
  });

  it("that is left out where one is required", async () => {
    const { raw, state } = await openSteered(mock);
    const before = await state();
    for (const [method, path] of [
      ["POST", "/seed"],
      ["POST", "/clock"],
      ["POST", "/faults"],
      ["PUT", "/preferences"],
    ]) {
      const refused = await problem(await raw(path ?? "", { method: method ?? "" }));
      expect(refused).toMatchObject({ status: 400, detail: "Body parameter is required" });
    }
    expect(await state()).toEqual(before);
  });

  it("that is too long, with 413, or in an unknown coding, with 415", async () => {
    const { raw, state } = await openSteered(mock);
    const before = await state();
    const long = await raw("/seed", { method: "POST", ...send(" ".repeat(11 * 1024 * 1024)) });
    expect(await problem(long)).toMatchObject({ status: 413, title: "Content too large" });
    const headers = { ...json, "Content-Encoding": "zstd" };
    const coded = await raw("/reset", { method: "POST", ...send("{}", headers) });
    expect(coded.headers.get("accept-encoding")).toBe("gzip, x-gzip, deflate, br");
    expect(await problem(coded)).toMatchObject({ status: 415, title: "Unsupported media type" });
    expect(await state()).toEqual(before);
  });
});
