import { rejection } from "@carespec/test-support/rejection";
import { describe, expect, it } from "vitest";
import { ContractError, type Validator } from "../src/vendor.ts";
import { scripted } from "./support/api.ts";

const issues = [{ at: "/id", message: "must be integer" }];
const body = { name: "a" };

describe("a validator", () => {
  it("keeps a request that breaks the document from being sent", async () => {
    const validator: Validator = {
      request: (call) =>
        call.operationId === "createThing"
          ? new ContractError(call, { what: "the request" }, issues)
          : undefined,
    };
    const { client, sent } = scripted([Response.json({ id: 1 })], { validator });
    const error = await rejection(client.createThing({ body }));
    expect(error).toBeInstanceOf(ContractError);
    expect(error).toMatchObject({ status: undefined, issues });
    expect(String(error)).toContain("the request breaks the document: /id must be integer");
    expect(sent).toEqual([]);
    expect(await client.GET("/things", {})).toHaveProperty("data");
  });

  it("turns an answer that breaks it into an error, in both styles", async () => {
    const seen: unknown[] = [];
    const validator: Validator = {
      response(call, { status, ...answer }) {
        seen.push([call.operationId, status, answer.body]);
        return new ContractError(call, { ...answer, what: "the answer" }, issues);
      },
    };
    const { client } = scripted([Response.json({ id: "x" }, { status: 201 })], { validator });
    for (const call of [client.createThing({ body }), client.POST("/things", { body })]) {
      const error = await rejection(call);
      expect(error).toBeInstanceOf(ContractError);
      expect(error).toMatchObject({ status: 201, body: { id: "x" }, issues });
    }
    expect(seen[0]).toEqual(["createThing", 201, { id: "x" }]);
  });

  it("checks the JSON of an error too, and ignores other bodies", async () => {
    const validator: Validator = {
      response: (call, { status, ...answer }) =>
        status === 422
          ? new ContractError(call, { ...answer, what: "the answer" }, issues)
          : undefined,
    };
    const bodies = ['{"fields":7}', "<p>", ""];
    const steps = bodies.map((text) => new Response(text, { status: 422 }));
    const { client } = scripted([...steps, ...steps], { validator });
    const names = [];
    for (const _ of bodies) {
      names.push(((await rejection(client.createThing({ body }))) as Error).name);
    }
    expect(names).toEqual(["ContractError", "ValidationError", "ValidationError"]);
    expect(await rejection(client.POST("/things", { body }))).toMatchObject({
      name: "ContractError",
      status: 422,
      body: { fields: 7 },
    });
  });

  it("accepts valid values", async () => {
    const validator: Validator = { request: () => undefined, response: () => undefined };
    const { client } = scripted([Response.json({ id: 1 })], { validator });
    expect(await client.createThing({ body })).toEqual({ id: 1 });
  });
});
