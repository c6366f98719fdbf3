import { expect, test } from "vitest";
import { nearest } from "../functions/lib/nearest.js";

const names = ["x-evidence", "x-pagination", "x-sensitive", "x-client-supplied"];

test.each([
  ["x-senstive", "x-sensitive"],
  ["x-sensitivity", "x-sensitive"],
  ["X-Evidence", "x-evidence"],
  ["x_client_supplied", "x-client-supplied"],
  ["x-clientSupplied", "x-client-supplied"],
  ["x-paginated", "x-pagination"],
  ["x-logo", undefined],
  ["x-internal", undefined],
  ["x-", undefined],
])("%s may have meant %s", (written, meant) => {
  expect(nearest(written, names)).toBe(meant);
});
