import { describe, expect, it } from "vitest";
import { writeBody, writeEither, writeText } from "../../src/vendor.ts";
import { clientOf } from "../support/client.ts";

interface Paths {
  "/notes": {
    post: {
      parameters: object;
      requestBody: { content: { "application/json": { a: string }; "text/plain": string } };
      responses: { 204: { content?: never } };
    };
    get: { parameters: object; requestBody?: never; responses: { 200: object } };
  };
}

const sent: [unknown, unknown][] = [];
const operations = {
  add: {
    route: "POST /notes",
    bodiless: true,
    writeBody: writeEither({
      "application/json": writeBody,
      "text/plain": writeText("text/plain"),
    }),
  },
  list: { route: "GET /notes", writeBody: undefined as never },
};
const client = clientOf<Paths>(
  { api: "notes", security: [], operations },
  {
    fetch: async (_, { headers, body }) => {
      sent.push([new Headers(headers).get("content-type"), body]);
      return new Response(null, { status: 204 });
    },
  },
);

describe("a path's method", () => {
  it("takes any body of the document, with the media type that it has", async () => {
    await client.POST("/notes", { body: { a: "b" } });
    await client.POST("/notes", { body: "b", contentType: "text/plain" });
    expect(sent).toEqual([
      ["application/json", '{"a":"b"}'],
      ["text/plain", "b"],
    ]);
    // @ts-expect-error the body is a text or an object
    await client.POST("/notes", { body: 7 });
    // @ts-expect-error the operation takes no body
    await expect(client.GET("/notes", { body: 7 })).rejects.toThrow("takes no body");
  });
});
