import { describe, expect, it } from "vitest";
import { greatest, type Size } from "../../src/change.ts";
import { compareDeclared } from "../support/declared.ts";

const factory = (options: string, client = "list(): Promise<string>;") => `
export interface Options { ${options} }
export interface Client { ${client} }
export declare function createClient(options: Options): Client;
`;
const options = "token: string; retries?: number; environment?: 'sandbox' | 'production';";

/** What changed on a client's surface, what its user would say, and the declarations before and after. */
const CHANGES: [what: string, size: Size, before: string, after: string][] = [
  ["nothing", "none", factory(options), factory(options)],
  ["a comment", "none", factory(options), `/** Text. */${factory(options)}`],
  ["an option is gone", "major", factory(options), factory("token: string;")],
  [
    "an option is required now",
    "major",
    factory(options),
    factory(`${options} userAgent: string;`),
  ],
  [
    "an optional option is required now",
    "major",
    factory(options),
    factory(options.replace("retries?", "retries")),
  ],
  [
    "an option has another name",
    "major",
    factory(options),
    factory(options.replace("token", "secret")),
  ],
  [
    "an option takes fewer values",
    "major",
    factory(options),
    factory(options.replace("'sandbox' | ", "")),
  ],
  [
    "an option takes more values",
    "minor",
    factory(options),
    factory(options.replace("string;", "string | URL;")),
  ],
  ["an option is new", "minor", factory(options), factory(`${options} hooks?: () => void;`)],
  [
    "a required option is optional now",
    "minor",
    factory(options),
    factory(options.replace("token:", "token?:")),
  ],
  [
    "a method gives null too",
    "major",
    factory(options),
    factory(options, "list(): Promise<string | null>;"),
  ],
  [
    "a method gives null no longer",
    "minor",
    factory(options, "list(): Promise<string | null>;"),
    factory(options),
  ],
  ["a method is gone", "major", factory(options), factory(options, "")],
  [
    "a method is new",
    "minor",
    factory(options),
    factory(options, "list(): Promise<string>; get(): void;"),
  ],
  [
    "a method requires an argument",
    "major",
    factory(options),
    factory(options, "list(id: string): Promise<string>;"),
  ],
  [
    "an argument is required now",
    "major",
    "export declare function f(a?: string): void;",
    "export declare function f(a: string): void;",
  ],
  [
    "an argument is new and optional",
    "patch",
    "export declare function f(a: string): void;",
    "export declare function f(a: string, b?: string): void;",
  ],
  [
    "an error class has another name",
    "major",
    "export declare class GoneError extends Error {}",
    "export declare class MissingError extends Error {}",
  ],
  [
    "an error class loses a member",
    "major",
    "export declare class GoneError extends Error { status: number; }",
    "export declare class GoneError extends Error {}",
  ],
  [
    "an error class has private members",
    "none",
    "export declare class E extends Error { #private; status: number; }",
    "export declare class E extends Error { #private; status: number; }",
  ],
  [
    "an exported type is gone",
    "major",
    "export interface A { a: string }\nexport interface B { b: string }",
    "export interface A { a: string }",
  ],
  [
    "an exported type is new",
    "minor",
    "export interface A { a: string }",
    "export interface A { a: string }\nexport interface B { b: string }",
  ],
  [
    "a type that is read has a member more",
    "minor",
    "export interface A { a: string }",
    "export interface A { a: string; b: string }",
  ],
  [
    "a type that is read has a value more",
    "major",
    "export type A = 'a' | 'b';",
    "export type A = 'a' | 'b' | 'c';",
  ],
  [
    "a type that is sent has a value more",
    "minor",
    "export type A = 'a' | 'b';\nexport declare const f: (a: A) => void;",
    "export type A = 'a' | 'b' | 'c';\nexport declare const f: (a: A) => void;",
  ],
  [
    "a type takes an argument more",
    "major",
    "export type A<T> = T[];",
    "export type A<T, U> = [T, U];",
  ],
  [
    "a type takes an argument more that has a default",
    "patch",
    "export type A<T> = T[];",
    "export type A<T, U = T> = (T | U)[];",
  ],
  [
    "a type takes no arguments any more",
    "major",
    "export type A<T> = T[];",
    "export type A = string[];",
  ],
  [
    "a hook gets a member less",
    "major",
    "export interface Hooks { on(event: { a: string; b: string }): void }\nexport declare function observe(hooks: Hooks): void;",
    "export interface Hooks { on(event: { a: string }): void }\nexport declare function observe(hooks: Hooks): void;",
  ],
  [
    "a value is only a type now",
    "major",
    "export declare class A { a: string }",
    "export interface A { a: string }",
  ],
  [
    "a constant has another value",
    "major",
    "export declare const version: '1';",
    "export declare const version: '2';",
  ],
  [
    "a default of retries is another",
    "minor",
    "export interface O {\n/** @default 2 */\nretries?: number }",
    "export interface O {\n/** @default 3 */\nretries?: number }",
  ],
];

describe.each(CHANGES)("%s", (_, size, before, after) => {
  it(`is ${size}`, () => {
    const changes = compareDeclared(before, after);
    const told = changes.map((each) => `${each.size}: ${each.subject} ${each.text}`);
    expect([greatest(changes.map((each) => each.size)), told]).toEqual([size, told]);
  });
});

it("says what no longer fits, in TypeScript's words", () => {
  const [change] = compareDeclared(factory(options), factory(`${options} userAgent: string;`));
  expect(change).toMatchObject({ subject: "`createClient`", heading: "Breaking" });
  expect(change?.text).toContain("Property 'userAgent' is missing in type 'Options'");
});

it("shows both defaults", () => {
  const [change] = compareDeclared(
    "export interface O {\n/** @default 2 */\nretries?: number }",
    "export interface O {\n/** @default 3 */\nretries?: number }",
  );
  expect(change).toMatchObject({ subject: "`O.retries`", before: "2", after: "3" });
});
