import { snippetz } from "@scalar/snippetz";
import { expect, test } from "vitest";
import { completeCall } from "../src/samples/complete-call.ts";
import { builtPages } from "./support/built-site.ts";

const har = (body?: string) => ({
  method: body === undefined ? "GET" : "POST",
  url: "http://127.0.0.1:4010/x",
  headers: [
    { name: "Content-Type", value: "application/json" },
    { name: "User-Agent", value: "App" },
  ],
  queryString: [],
  cookies: [],
  httpVersion: "HTTP/1.1",
  headersSize: -1,
  bodySize: -1,
  ...(body !== undefined && { postData: { mimeType: "application/json", text: body } }),
});

test("C# gives the type to the content, where .NET sends it, with a body and without", () => {
  for (const body of [undefined, '{"a":1}']) {
    const call = snippetz().print("csharp", "httpclient", har(body)) ?? "";
    const program = completeCall.csharp(call);
    expect(program).toContain("request.Content = ");
    expect(program).toContain('"application/json"');
    expect(program).not.toContain('Headers.TryAddWithoutValidation("Content-Type"');
    expect(program).toContain('Headers.TryAddWithoutValidation("User-Agent", "App")');
  }
});

test("every page's Python, C# and Java import what they use, and C# keeps Content-Type", () => {
  const codes = builtPages().flatMap(({ root }) =>
    root
      .querySelectorAll('.tab[data-tab="Python"], .tab[data-tab="C#"], .tab[data-tab="Java"]')
      .map((tab) => tab.querySelector("[data-code]")?.getAttribute("data-code") ?? ""),
  );
  expect(codes.length).toBeGreaterThan(30);
  const bare = codes.filter((code) => !/^(import|using) /.test(code));
  expect(bare.map((code) => code.slice(0, 80))).toEqual([]);
  const dropped = codes.filter((code) => code.includes('Validation("Content-Type"'));
  expect(dropped.map((code) => code.slice(0, 80))).toEqual([]);
});
