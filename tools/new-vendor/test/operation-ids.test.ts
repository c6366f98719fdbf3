import { operationsOf } from "@carespec/document";
import { describe, expect, it, test } from "vitest";
import { houseVerbs } from "../src/mend/verbs.ts";
import { answers, documentWith, mended } from "./support/mended.ts";

const idOf = (path: string, method: string, operation: object) => {
  const parameters = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => {
    return { name, in: "path", required: true, schema: { type: "string" } };
  });
  const { document } = mended(documentWith({ [path]: { parameters, [method]: operation } }));
  return operationsOf(document)[0]?.operation.operationId;
};

/** A thing with an id that holds a list under a name that pages have too. */
const ZONE = {
  "200": {
    description: "OK",
    content: {
      "application/json": {
        schema: { type: "object", properties: { id: {}, records: { type: "array", items: {} } } },
      },
    },
  },
};

describe("an operation gets a verb of the house and a noun", () => {
  it.each([
    ["/things", "get", { operationId: "getThings", responses: answers("list") }, "listThings"],
    ["/things", "get", { operationId: "get-things", responses: answers("list") }, "listThings"],
    ["/things", "get", { responses: answers("list") }, "listThings"],
    ["/things", "post", { responses: answers("one") }, "createThing"],
    ["/things/{id}", "get", { responses: answers("one") }, "getThing"],
    ["/things/{id}", "delete", { operationId: "deleteThing", responses: {} }, "removeThing"],
    ["/things/{id}", "put", { responses: {} }, "replaceThing"],
    ["/things/{id}", "patch", { operationId: "things.update", responses: {} }, "updateThing"],
    ["/things/{id}/parts", "get", { responses: answers("list") }, "listThingParts"],
    ["/login", "post", { operationId: "login", responses: {} }, "authenticateLogin"],
    [
      "/things",
      "get",
      { operationId: "ThingController_findAll", responses: answers("list") },
      "findThingAll",
    ],
    ["/things", "get", { operationId: "listThings", responses: answers("list") }, "listThings"],
    ["/things", "get", { operationId: "получитьВещь", responses: {} }, "getPoluchitVeshch"],
    ["/things", "get", { operationId: "获取用户", responses: {} }, "getHuoQuYongHu"],
    ["/things", "post", { operationId: "🚀 create", responses: {} }, "createRocket"],
    ["/пользователи/{id}", "get", { responses: answers("one") }, "getPolzovateli"],
    ["/2fa", "get", { responses: answers("one") }, "getTwoFa"],
    ["/things", "get", { operationId: "12", responses: answers("one") }, "getOneTwo"],
    ["/größen", "get", { responses: answers("list") }, "listGrossen"],
    ["/zones/{id}", "get", { responses: ZONE }, "getZone"],
    [
      "/mails/{id}/cancel",
      "post",
      { operationId: "cancel-mail", responses: {} },
      "createCancelMail",
    ],
    ["/mails/{id}", "delete", { operationId: "cancelMail", responses: {} }, "removeMail"],
    ["/docs", "post", { operationId: "indexDocument", responses: {} }, "createIndexDocument"],
    ["/things", "get", { operationId: "index_things", responses: answers("list") }, "listThings"],
    ["/rules/{id}", "put", { operationId: "upsertSearchRule", responses: {} }, "replaceSearchRule"],
    ["/rules/{id}", "put", { operationId: "ruleSearchSave", responses: {} }, "recordRuleSearch"],
    ["/rules/{id}", "patch", { operationId: "rule_search", responses: {} }, "updateRuleSearch"],
    ["/api-keys", "get", { operationId: "list-api-keys", responses: {} }, "listApiKeys"],
    ["/v1/things", "get", { operationId: "api_v1_things_list", responses: {} }, "listThings"],
  ])("%s %s %j", (path, method, operation, expected) => {
    expect(idOf(path, method, operation)).toBe(expected);
  });
});

test("two operations never share a name, and all are camelCase with a house verb", () => {
  const get = (operationId: string) => ({ get: { operationId, responses: answers("one") } });
  const paths = {
    "/a": get("getThing"),
    "/b": get("GetThing"),
    "/c": get("get thing"),
    "/d": get("取得"),
  };
  const ids = operationsOf(mended(documentWith(paths)).document).map(
    ({ operation }) => operation.operationId,
  );
  expect(new Set(ids.map((id) => id.toLowerCase())).size).toBe(4);
  for (const id of ids) {
    expect(id).toMatch(/^[a-z]+[A-Z][A-Za-z0-9]*$/);
    expect(houseVerbs()).toContain(/^[a-z]+/.exec(id)?.[0]);
  }
});

test("what was renamed is told", () => {
  const paths = { "/things": { get: { operationId: "get-things", responses: answers("list") } } };
  expect(mended(documentWith(paths)).told.renamed).toContainEqual({
    what: "GET /things",
    from: "get-things",
    to: "listThings",
  });
});
