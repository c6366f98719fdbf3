import { UserError } from "@carespec/command";
import { describe, expect, it } from "vitest";
import { follow, resolve, schemaName } from "../src/index.ts";

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

const document = {
  components: {
    schemas: {
      User: { type: "object", title: "User", properties: { name: { type: "string" } } },
      Again: ref("User"),
      Titled: { ...ref("User"), title: "Titled" },
      Circle: ref("Round"),
      Round: ref("Circle"),
      Self: ref("Self"),
      Lost: ref("Nowhere"),
      "a/b~c {d}": { type: "null" },
      Text: "text",
    },
  },
};
const { schemas } = document.components;

describe("resolve", () => {
  it.each([
    ["a part that is not a reference", schemas.User, schemas.User],
    ["a reference", ref("User"), schemas.User],
    ["a reference to a reference", ref("Again"), schemas.User],
    ["an escaped key", ref("a~1b~0c {d}"), { type: "null" }],
    ["a percent-encoded key", ref("a~1b~0c%20%7Bd%7D"), { type: "null" }],
    ["the whole document", { $ref: "#" }, document],
  ])("follows %s", (_, part, target) => {
    expect(resolve<object>(document, part)).toEqual(target);
  });

  it("prefers what is written beside a reference to what it leads to", () => {
    const written = { ...ref("Titled"), description: "Who" };
    expect(resolve(document, written)).toEqual({
      ...schemas.User,
      title: "Titled",
      description: "Who",
    });
  });

  it.each([
    ["in a circle", ref("Circle"), '"#/components/schemas/Circle" leads back to itself'],
    ["to itself", ref("Self"), '"#/components/schemas/Self" leads back to itself'],
    ["nowhere", ref("Lost"), '"#/components/schemas/Nowhere" leads nowhere'],
    ["to a plain value", ref("Text"), '"#/components/schemas/Text" leads nowhere'],
    ["to another file", { $ref: "other.yaml#/User" }, "leads out of the document: bundle it"],
    ["to an anchor", { $ref: "#user" }, "leads out of the document"],
  ])("complains of a reference that leads %s", (_, part, message) => {
    expect(() => resolve<object>(document, part)).toThrow(UserError);
    expect(() => resolve<object>(document, part)).toThrow(message);
  });

  it.each([null, 7, "text", undefined])("refuses %j instead of a part", (part) => {
    expect(() => resolve(document, part as never)).toThrow(UserError);
  });
});

describe("follow", () => {
  it.each([
    ["#/components/schemas/Again", "#/components/schemas/User", schemas.User],
    [
      "#/components/schemas/Titled/properties/name",
      "#/components/schemas/User/properties/name",
      schemas.User.properties.name,
    ],
    ["#/components/schemas/Titled/title", "#/components/schemas/Titled/title", "Titled"],
    ["#/components/schemas/User/items", "#/components/schemas/User/items", {}],
    ["#", "#", document],
  ])("goes to %s", (pointer, place, node) => {
    expect(follow(document, pointer)).toEqual({ pointer: place, node });
  });

  it.each(["Circle", "Self", "Lost"])("gives an empty object for %s", (name) => {
    expect(follow(document, `#/components/schemas/${name}`).node).toEqual({});
  });
});

describe("schemaName", () => {
  it("is the name behind a reference to a schema; anything else has none", () => {
    expect(schemaName(ref("User"))).toBe("User");
    expect(schemaName({ $ref: "#/components/responses/User" })).toBeUndefined();
    expect(schemaName({ type: "object" })).toBeUndefined();
  });
});
