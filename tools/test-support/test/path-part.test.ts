import { expect, it } from "vitest";
import { pathPart } from "../src/path-part.ts";

const list = ["a", "b c"];
const object = { x: 1, y: "z/" };

it.each([
  [{}, "a/b", "a%2Fb"],
  [{}, list, "a,b%20c"],
  [{}, object, "x,1,y,z%2F"],
  [{ explode: true }, object, "x=1,y=z%2F"],
  [{ style: "label" }, list, ".a,b%20c"],
  [{ style: "label", explode: true }, list, ".a.b%20c"],
  [{ style: "label", explode: true }, object, ".x=1.y=z%2F"],
  [{ style: "matrix" }, "a", ";p=a"],
  [{ style: "matrix" }, list, ";p=a,b%20c"],
  [{ style: "matrix", explode: true }, list, ";p=a;p=b%20c"],
  [{ style: "matrix", explode: true }, object, ";x=1;y=z%2F"],
])("a path parameter with %j is written by its style: %j", (style, value, written) => {
  expect(pathPart({ name: "p", ...style }, value)).toBe(written);
});
