import { createMock } from "@carespec/mock";
import { describe, expect, test } from "vitest";
import { totp } from "../src/client/send-totp.ts";
import { fillCall } from "../src/send/fill-names.ts";
import { FAULTS } from "../src/send/mock-faults.ts";
import { COPIES } from "../src/send/write-request.ts";

// The secret and the moments of RFC 6238, appendix B, with six digits.
test.each([
  [59, "287082"],
  [1_111_111_109, "081804"],
  [2_000_000_000, "279037"],
  [20_000_000_000, "353130"],
])("the code of second %i is %s", async (seconds, code) => {
  expect(await totp("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", seconds * 1000)).toBe(code);
});

describe("a call in which names are filled", () => {
  const call = {
    method: "POST",
    path: "/pets/<id>?all=<other>",
    headers: [
      ["Authorization", "Basic <user>:<password>"],
      ["X-Key", "<key>"],
    ] as [string, string][],
    body: '{"text": "<text>"}',
  };

  test("is encoded for its place", () => {
    const known = { id: "a/b", user: "u", password: "p", key: "k", text: 'say "x"' };
    expect(fillCall(call, known)).toEqual({
      method: "POST",
      path: "/pets/a%2Fb?all=<other>",
      headers: [
        ["Authorization", `Basic ${btoa("u:p")}`],
        ["X-Key", "k"],
      ],
      body: '{"text": "say \\"x\\""}',
    });
  });
});

test("a request is copied for a shell, for TypeScript and for editors", () => {
  const call = {
    method: "PUT",
    path: "/pets/1",
    headers: [["X-Key", "it's"]] as [string, string][],
    body: "{}",
  };
  const copies = Object.values(COPIES).map((write) => write("http://mock", call));
  expect(copies).toEqual([
    "curl -i -X PUT 'http://mock/pets/1' \\\n  -H 'X-Key: it'\\''s' \\\n  -d '{}'",
    [
      'const response = await fetch("http://mock/pets/1", {',
      '  method: "PUT",',
      "  headers: {",
      '    "X-Key": "it\'s",',
      "  },",
      '  body: "{}",',
      "});",
      "console.log(response.status, await response.text());",
    ].join("\n"),
    "PUT http://mock/pets/1\nX-Key: it's\n\n{}\n",
  ]);
});

test("the faults are those of the mock, and it understands how they are written", async () => {
  const mock = await createMock();
  try {
    const document = await (await mock.fetch("http://mock/__mock/openapi.json")).json();
    const names = document.components.schemas.FaultName.enum;
    expect(FAULTS.map(({ name }) => name)).toEqual(names);
    const [vendor] = mock.listVendors("http://mock");
    for (const { name, header } of FAULTS.filter(({ name }) => name !== "delay")) {
      const answer = mock.fetch(`${vendor?.baseUrl}/nothing`, {
        headers: { "X-Mock-Fault": header },
        // A refused header is answered; this fault is not.
        ...(name === "hang" && { signal: AbortSignal.timeout(500) }),
      });
      const reason = await answer.then(
        ({ headers }) => headers.get("x-mock-reason") ?? "",
        () => "dropped",
      );
      expect([header, reason]).not.toEqual([header, expect.stringContaining("X-Mock-Fault:")]);
    }
  } finally {
    await mock.close();
  }
});
