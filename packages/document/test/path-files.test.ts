import fc from "fast-check";
import { expect, it } from "vitest";
import { fileOfPath, filesOfPaths } from "../src/index.ts";

it.each([
  ["/users/{userId}", "users_{userId}"],
  ["/", "root"],
  ["/a/", "a_"],
  ["/v1/{name}:cancel", "v1_{name}-cancel"],
  ["/läden", "läden"],
  ['/a?b#c%d"e', "a-b-c-d-e"],
])("the file of %s is %s", (path, file) => {
  expect(fileOfPath(path)).toBe(file);
});

it("paths of a document have files that every system tells apart", () => {
  const part = fc.constantFrom("a", "A", "_", "/", ":", "%", "{id}", "ü", "long".repeat(60));
  const path = fc.array(part, { maxLength: 5 }).map((parts) => `/${parts.join("")}`);
  fc.assert(
    fc.property(fc.uniqueArray(path, { maxLength: 12 }), (paths) => {
      const files = [...filesOfPaths(paths).values()];
      expect(new Set(files.map((file) => file.toLowerCase())).size).toBe(paths.length);
      for (const file of files) {
        expect(file).not.toMatch(/[%#?<>:"|*\\/]/);
        expect(Buffer.byteLength(`${file}.yaml`)).toBeLessThan(256);
      }
    }),
    { seed: 20261129, numRuns: 300 },
  );
});
