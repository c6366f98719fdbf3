import { describe, expect, it } from "vitest";
import { compileEach } from "./support/compile.ts";

const SETUP = `import type { Verb } from "@carespec/core";
type Get = { get: { responses: { 200: { content: { "application/json": { id: number } } } } } };
type One = { get: Get["get"] & { parameters: { path: { id: string } } } };
interface paths { "/users": Get; "/users/{id}": One; "/users/{id}/groups": One; "/sites": Get; "/login": { post: Get["get"] } }
declare const GET: Verb<paths, "get">;
`;

const NEAREST: [path: string, nearest: string[]][] = [
  ["/user", ["/users", "/users/{id}", "/users/{id}/groups"]],
  ["/users/{ID}", ["/users", "/users/{id}", "/users/{id}/groups"]],
  ["/users/{id}/group", ["/users/{id}/groups"]],
  ["/users/{id}/grp", ["/users/{id}", "/users/{id}/groups"]],
  ["/si", ["/sites"]],
];
const FAR = ["users", "", "/login"];
const RIGHT: [what: string, code: string, complaints: number][] = [
  ["alone", 'const { data } = await GET("/users"); data?.id.toFixed();', 0],
  ["with its parameters", 'await GET("/users/{id}", { params: { path: { id: "1" } } });', 0],
  ["without its parameters", 'await GET("/users/{id}");', 1],
  ["with another one's", 'await GET("/sites", { params: { path: { id: "1" } } });', 1],
  ["as one of several", 'declare const path: "/users" | "/sites"; await GET(path);', 0],
  ["as any text", "declare const path: string; await GET(path);", 1],
];

const wrong = [...NEAREST.map(([path]) => path), ...FAR].map((path) => `await GET("${path}");`);
const programs = [...wrong, ...RIGHT.map(([, code]) => code)];
const fileOf = (code: string) => `use-${programs.indexOf(code)}.ts`;
const complaints = compileEach(
  Object.fromEntries(programs.map((code) => [fileOf(code), SETUP + code])),
);
const complaintsOf = (code: string) => complaints[fileOf(code)] ?? [];

describe("the compiler's error for a wrong path", () => {
  it.each(NEAREST)("names %s and the nearest ones", (path, nearest) => {
    const [complaint = "", ...others] = complaintsOf(`await GET("${path}");`);
    expect(others).toEqual([]);
    expect(complaint).toMatch(`Argument of type '"${path}"' is not assignable`);
    const [, named = ""] = /parameter of type '(.*)'/.exec(complaint) ?? [];
    expect(named.split(" | ").sort()).toEqual(nearest.map((known) => `"${known}"`).sort());
  });

  it.each(FAR)("names %j where none is near", (path) => {
    const [complaint = "", ...others] = complaintsOf(`await GET("${path}");`);
    expect(others).toEqual([]);
    expect(complaint).toMatch(`Argument of type '"${path}"' is not assignable`);
  });
});

describe("a path that the document has", () => {
  it.each(RIGHT)("%s", (_, code, count) => {
    expect(complaintsOf(code)).toHaveLength(count);
  });
});
