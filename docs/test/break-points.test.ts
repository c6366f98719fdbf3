import { expect, test } from "vitest";
import { atSlashes } from "../src/model/break-points.ts";

test.each([
  ["http://127.0.0.1:4010/ants/v1", ["http://127.0.0.1:4010/", "ants/", "v1"]],
  ["/ants/{antId}/", ["/ants/", "{antId}/"]],
  ["", [""]],
])("%s may break after its slashes", (address, parts) => {
  expect(atSlashes(address)).toEqual(parts);
});
