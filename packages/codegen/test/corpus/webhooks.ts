import { answering, type Case, documentOf, json, THING } from "./case.ts";

const T = {
  type: "object",
  required: ["id"],
  properties: {
    id: { type: "string", readOnly: true },
    secret: { type: "string", writeOnly: true },
  },
};
const ref = { $ref: "#/components/schemas/T" };
const ok = { responses: { 200: { description: "" } } };
const plain = { get: { operationId: "getThing", responses: { 200: answering(THING) } } };

/** What the vendor sends by itself, and what it calls deprecated. */
export const webhooks: Case[] = [
  {
    name: "a webhook",
    document: documentOf(
      { "/a": plain },
      {
        webhooks: { "new.thing": { post: { requestBody: { content: json(ref) }, ...ok } } },
        components: { schemas: { T } },
      },
    ),
    call: `client.getThing().then(() => { const seen: unknown = { id: "1" }; return [Api.isNewThingPayload(seen) && (seen satisfies Api.NewThingPayload).id, Api.isNewThingPayload({})]; })`,
    gives: ["1", false],
  },
  {
    name: "a webhook behind a reference, whose payload stands in place",
    document: documentOf(
      { "/a": plain },
      {
        webhooks: { ping: { $ref: "#/components/pathItems/Ping" } },
        components: {
          pathItems: {
            Ping: {
              post: {
                requestBody: {
                  required: true,
                  content: json({
                    type: "object",
                    required: ["n"],
                    properties: { n: { type: "integer" } },
                  }),
                },
                ...ok,
              },
            },
          },
        },
      },
    ),
    call: `client.getThing().then(() => { const sent: Api.PingPayload = { n: 1 }; return [Api.isPingPayload(sent), Api.isPingPayload({ n: "1" })]; })`,
    gives: [true, false],
  },
  {
    name: "a callback",
    document: documentOf(
      {
        "/streams": {
          post: {
            operationId: "createStream",
            responses: { 201: answering(THING) },
            callbacks: {
              onData: {
                "{$request.query.url}/data": {
                  post: { requestBody: { content: json(ref) }, ...ok },
                },
              },
            },
          },
        },
      },
      { components: { schemas: { T } } },
    ),
    call: `client.createStream().then(() => [Api.isCreateStreamOnDataPayload({ id: "1" }), Api.isCreateStreamOnDataPayload(7)])`,
    gives: [true, false],
  },
];
