import type { IHttpOperation } from "@stoplight/types";
import { describe, expect, it } from "vitest";
import { createCachedComponents } from "../../src/prism/cached-components.ts";
import { createPathTree } from "../../src/prism/path-tree.ts";
import { prismRoute } from "../../src/prism/private-modules.ts";
import { silentLogger } from "../../src/prism/silent-logger.ts";

const paths = [
  "/",
  "/users",
  "/users/",
  "/users/{id}",
  "/users/me",
  "/users/{id}/groups/{group}",
  "/users/me/groups/{group}",
  "/{any}/me",
  "/files/{name}.{type}",
  "/files/{name}",
  "/naïve/caf%C3%A9",
  "/a b/{c d}",
];
const methods = ["get", "post"];
const operations = paths.flatMap((path) =>
  methods.map((method) => ({ id: `${method} ${path}`, method, path }) as unknown as IHttpOperation),
);
const asked = [
  ...paths,
  "/users/7",
  "/users/7/",
  "/users//groups/",
  "/users/me/groups/1",
  "/users/%6De",
  "/users/%zz",
  "/files/a.b",
  "/files/a",
  "/na%C3%AFve/café",
  "/a%20b/x",
  "/nothing/here/at/all",
  "//",
  "/USERS",
];

describe("a route", () => {
  const { route } = createCachedComponents(operations, silentLogger);

  it.each(asked)("of %s is the one that Prism finds among all operations", (path) => {
    for (const method of ["get", "post", "delete"] as const) {
      const question = { resources: operations, input: { method, url: { path } } };
      const expected = prismRoute(question);
      expect(route(question)).toEqual(expected);
      expect(route(question)).toEqual(expected);
    }
  });

  it("with a server of the client's choice is Prism's as well", () => {
    const url = { path: "/users", baseUrl: "http://elsewhere.test" };
    const question = { resources: operations, input: { method: "get" as const, url } };
    expect(route(question)).toEqual(prismRoute(question));
  });
});

it("looks at few operations, however many there are", () => {
  const many = Array.from(
    { length: 1_000 },
    (_, count) => ({ method: "get", path: `/things${count}/{id}` }) as unknown as IHttpOperation,
  );
  expect(createPathTree(many)("/things500/7")).toEqual([many[500]]);
});
