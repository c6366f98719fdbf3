import { UserError } from "@carespec/command";
import { expect, test } from "vitest";
import { listOperations, readVendorDocument } from "../src/document.ts";
import { renderLanding } from "../src/landing.ts";
import { viewVendor } from "../src/vendor-view.ts";
import { evidence, sampleDocument } from "./support/sample-document.ts";

test("a vendor's view counts the evidence and places each bar after the one before", () => {
  const view = viewVendor("clinic", sampleDocument());
  expect(view.evidence).toEqual([
    { status: "documented", count: 1, start: 0 },
    { status: "partial", count: 1, start: 1 },
    { status: "inferred", count: 1, start: 2 },
  ]);
  expect(view).toMatchObject({
    operationCount: 3,
    allInferred: false,
    mockUrl: "http://127.0.0.1:4010/clinic/v1",
    packageName: "@carespec/clinic",
  });
});

test("an operation links to its place in the reference", () => {
  const [group] = viewVendor("clinic", sampleDocument()).groups;
  expect(group?.tag).toBe("Visits");
  expect(group?.operations.map(({ href }) => href)).toContain(
    "reference/clinic/index.html#/visits/removevisit",
  );
});

test("the landing page warns of a vendor whose operations are all inferred, and of no other", () => {
  const document = sampleDocument();
  const notice = "Every operation here is inferred";
  expect(renderLanding([viewVendor("clinic", document)])).not.toContain(notice);
  for (const { operation } of listOperations(document)) {
    operation["x-evidence"] = evidence("inferred");
  }
  expect(renderLanding([viewVendor("clinic", document)])).toContain(notice);
});

test("the landing page escapes what a document says", () => {
  const document = sampleDocument();
  document.info.title = "<b>Clinic</b>";
  expect(renderLanding([viewVendor("clinic", document)])).toContain("&lt;b&gt;Clinic&lt;/b&gt;");
});

test("a missing bundle is reported with the command that makes it", () => {
  const read = () => readVendorDocument({ name: "clinic", bundle: "/nowhere/openapi.json" });
  expect(read).toThrow(UserError);
  expect(read).toThrow("npm run build");
});
