import { describe, expect, expectTypeOf, it } from "vitest";
import { createMyStrengthClient, type ProvisionalMyStrengthOptions } from "../src/index.ts";
import { createMyStrengthConnection, getUser } from "../src/operations.ts";
import { credentials, fakeVendor } from "./support/fake-vendor.ts";

type Given = NonNullable<ProvisionalMyStrengthOptions["paths"]>;

const open = (paths: unknown) =>
  createMyStrengthClient({ ...credentials, provisional: true, paths: paths as Given });
const connect = (paths: unknown) =>
  createMyStrengthConnection({ ...credentials, provisional: true, paths: paths as Given });

describe("the paths that the partner gives", () => {
  it("are used, with the parameters of the document's", async () => {
    const vendor = fakeVendor();
    const known = vendor.createClient({
      paths: { getUser: "/v2/people/{myStrengthUserId}", createSession: "/sessions/own" },
    });
    await known.getUser({ path: { myStrengthUserId: 7 } });
    await getUser(known, { path: { myStrengthUserId: 8 } });
    expect(vendor.order()).toEqual(["POST /sessions/own", "GET /v2/people/7", "GET /v2/people/8"]);
  });

  it("are the document's where they are undefined", async () => {
    for (const paths of [undefined, {}, { listUsers: undefined }]) {
      const vendor = fakeVendor();
      await vendor.createClient({ paths }).listUsers();
      expect(vendor.order()).toEqual(["POST /sessions", "GET /users"]);
    }
  });

  it("cannot be changed after they were checked", async () => {
    const vendor = fakeVendor();
    const paths: { -readonly [Id in keyof Given]: Given[Id] } = { createSession: "/sessions" };
    const client = vendor.createClient({ paths });
    paths.createSession = ".evil.example/sessions" as never;
    await client.listUsers();
    expect(vendor.order()).toEqual(["POST /sessions", "GET /users"]);
  });

  it.each([
    ".evil.example/sessions",
    "@evil.example/sessions",
    ":1/sessions",
    "sessions",
    "",
    "https://evil.example/sessions",
    "/a#b",
    "/a\\..\\b",
    "/a\nb",
    "/../sessions",
    "/%2e%2E/sessions",
    "/a/../../sessions",
    "/..",
    5,
    null,
    [["/sessions"]],
    {},
    () => "/sessions",
  ])("stay below the base URL: %j", (path) => {
    for (const create of [open, connect]) {
      expect(() => create({ createSession: path })).toThrow(
        new TypeError(
          'paths.createSession must begin with "/", without "#", "\\", ".." and control characters',
        ),
      );
    }
  });

  it.each([null, 5, "/users", true])("are an object: %j", (paths) => {
    for (const create of [open, connect]) {
      expect(() => create(paths)).toThrow(new TypeError("paths must be an object"));
    }
  });

  it.each([
    ["getUser", "/users", "GET /users/{myStrengthUserId}"],
    ["getUser", "/users/{userId}", "GET /users/{myStrengthUserId}"],
    ["getUser", "/users/{myStrengthUserId}/{more}", "GET /users/{myStrengthUserId}"],
    ["listUsers", "/users/{group}", "GET /users"],
  ])("have the parameters of the document's: %s %s", (operationId, path, route) => {
    expect(() => open({ [operationId]: path })).toThrow(
      new TypeError(`paths.${operationId} must be a path with the parameters of ${route}`),
    );
  });

  it.each(["getPerson", "toString", "__proto__", "default"])("are of operations: %s", (name) => {
    const paths = JSON.parse(JSON.stringify({ [name]: "/x" })) as object;
    expect(() => open(paths)).toThrow(new TypeError(`unknown option "paths.${name}"`));
  });

  it("are checked by the compiler too", () => {
    expectTypeOf<Given["listUsers"]>().toEqualTypeOf<`/${string}` | undefined>();
    expectTypeOf<{ listUsers: "users" }>().not.toExtend<Given>();
    expectTypeOf<{ getUser: "/v2/{myStrengthUserId}/all" }>().toExtend<Given>();
    expectTypeOf<{ getUser: "/v2/users" }>().not.toExtend<Given>();
    expectTypeOf<{ getUser: "/v2/{userId}" }>().not.toExtend<Given>();
    // @ts-expect-error no operation has this name
    expect(() => fakeVendor().createClient({ paths: { getPerson: "/x" } })).toThrow(TypeError);
  });
});
