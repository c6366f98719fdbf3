import { expect, it } from "vitest";
import { reasonIn } from "../src/pipeline/contest.ts";

it.each([
  ["prism did not start within 60 s", "prism did not start within 60 s"],
  [
    "npm run new-vendor: new-vendor: Spectral failed\n    at run (file:///tmp/a/b.ts:1:2)\n\nNode.js v24.1.0\n",
    "npm run new-vendor: new-vendor: Spectral failed",
  ],
  [
    "cannot read /tmp/bench-x/docs/openapi.json: it is gone",
    "cannot read …/openapi.json: it is gone",
  ],
])("a failure is kept without stack and folders: %s", (message, reason) => {
  expect(reasonIn(message)).toBe(reason);
});
