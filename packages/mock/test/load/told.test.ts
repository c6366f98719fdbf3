import { join } from "node:path";
import { expect, it } from "vitest";
import { serveInProcess } from "../support/in-process.ts";
import { folderOf, mockOf, OK, openApi } from "../support/spec-document.ts";

it("the command prints the first findings and counts the others", async () => {
  const paths = Array.from({ length: 25 }, (_, count) => `/p${count}: {get: null}`);
  const file = join(folderOf({ "a.yaml": openApi(paths.join("\n")) }), "a.yaml");
  const { stderr } = await serveInProcess(["--spec", file]);
  const lines = stderr.trimEnd().split("\n");
  expect(lines).toHaveLength(21);
  expect(lines[0]).toMatch(
    /^carespec-mock: .*#\/paths\/~1p0\/get: not served: it has no responses/,
  );
  expect(lines[20]).toBe("carespec-mock: 5 more findings: /__mock/health lists them");
});

it("/__mock/health lists the findings", async () => {
  const mock = await mockOf(openApi(`/a: {get: ${OK}}\n/b: {get: null}`));
  const health = await (await mock.fetch("http://mock.test/__mock/health")).json();
  expect(health).toMatchObject({
    status: "ok",
    report: {
      total: 1,
      complete: true,
      findings: [
        {
          document: mock.file,
          kind: "not served",
          place: `${mock.file}#/paths/~1b/get`,
          text: "it has no responses: calling it gives 501",
        },
      ],
    },
  });
});
