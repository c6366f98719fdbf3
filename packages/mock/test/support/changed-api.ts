type Schema = Record<string, unknown>;

/** A document of an API of tasks, in one version of OpenAPI. */
export function tasksApi(openapi: "3.1.0" | "3.0.3" = "3.1.0") {
  return {
    openapi,
    info: { title: "Tasks", version: "1.0.0" },
    components: {
      securitySchemes: { key: { type: "apiKey", in: "header", name: "x-api-key" } },
    },
    paths: {
      "/tasks": {
        get: {
          operationId: "listTasks",
          security: [{ key: [] }],
          parameters: [
            { name: "state", in: "query", schema: { type: "string", enum: ["open", "done"] } },
          ],
          responses: { 200: json(list(task()), [example()], { "X-Total": header("integer") }) },
        },
        post: {
          operationId: "createTask",
          requestBody: { required: true, content: { "application/json": { schema: draft() } } },
          responses: { 201: json(task(), example()) },
        },
      },
      "/tasks/{id}": {
        parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
        get: { operationId: "getTask", responses: { 200: json(task(), example()) } },
        delete: { operationId: "removeTask", responses: { 204: { description: "Removed." } } },
      },
    },
  };
}

type Api = ReturnType<typeof tasksApi>;

function task(): Schema {
  return {
    type: "object",
    required: ["id", "title"],
    properties: {
      id: { type: "string" },
      title: { type: "string" },
      state: { type: "string", enum: ["open", "done"] },
      due: { type: "string", format: "date" },
      owner: { type: "object", required: ["name"], properties: { name: { type: "string" } } },
    },
  };
}

function draft(): Schema {
  return { type: "object", required: ["title"], properties: { title: { type: "string" } } };
}

const example = () => ({
  id: "t-1",
  title: "Write",
  state: "open",
  due: "2026-01-01",
  owner: { name: "A" },
});

const list = (items: Schema): Schema => ({ type: "array", items });

function header(type: string) {
  return { required: true, schema: { type }, example: 1 };
}

function json(schema: Schema, value: unknown, headers = {}) {
  return {
    description: "Ok.",
    headers,
    content: { "application/json": { schema, example: value } },
  };
}

/** A change of the upstream's document: what it is, how it is made, and what a proxy says of it. */
export type PlantedChange = [what: string, plant: (api: Api) => void, told: RegExp];

/** The example of an answer and its schema, to change. */
function answerOf(operation: { responses: object }, status = 200) {
  const { responses } = operation as unknown as {
    responses: Record<number, { headers: Schema; content: Record<string, Media> }>;
  };
  return responses[status] as { headers: Schema; content: Record<string, Media> };
}

interface Media {
  schema: { properties: Schema; required?: string[] };
  example: Record<string, unknown>;
}

function edit(operation: { responses: object }, change: (media: Media) => void, status?: number) {
  change(answerOf(operation, status).content["application/json"] as Media);
}

/** Differences of the answers to requests that are the same in both documents. */
export const ANSWER_CHANGES: PlantedChange[] = [
  [
    "another type",
    ({ paths }) =>
      edit(paths["/tasks/{id}"].get, ({ schema, example: value }) => {
        schema.properties.title = { type: "integer" };
        value.title = 7;
      }),
    /GET \/tasks\/\{id\}: the answer breaks the document: body\/title must be string/,
  ],
  [
    "a required member less",
    ({ paths }) =>
      edit(paths["/tasks/{id}"].get, ({ schema, example: value }) => {
        schema.required = ["id"];
        delete value.title;
      }),
    /the answer breaks the document: body (must|requires).*title/,
  ],
  [
    "a required member of a member less",
    ({ paths }) =>
      edit(paths["/tasks/{id}"].get, ({ schema, example: value }) => {
        schema.properties.owner = { type: "object" };
        value.owner = {};
      }),
    /body\/owner (must|requires).*name/,
  ],
  [
    "a value more in an enum",
    ({ paths }) =>
      edit(paths["/tasks/{id}"].get, ({ schema, example: value }) => {
        schema.properties.state = { type: "string" };
        value.state = "late";
      }),
    /body\/state must be equal to one of the allowed values/,
  ],
  [
    "another format",
    ({ paths }) =>
      edit(paths["/tasks/{id}"].get, ({ schema, example: value }) => {
        schema.properties.due = { type: "string" };
        value.due = "tomorrow";
      }),
    /body\/due must match format "date"/,
  ],
  [
    "null",
    ({ paths }) =>
      edit(paths["/tasks/{id}"].get, ({ schema, example: value }) => {
        schema.properties.owner = {};
        value.owner = null;
      }),
    /body\/owner must be object/,
  ],
  [
    "a member more",
    ({ paths }) =>
      edit(paths["/tasks/{id}"].get, ({ schema, example: value }) => {
        schema.properties.color = { type: "string" };
        value.color = "red";
      }),
    /the answer is not in the document: body\/color is not described/,
  ],
  [
    "another status",
    ({ paths }) => {
      const responses = paths["/tasks"].post.responses as Record<number, unknown>;
      responses[202] = responses[201];
      delete responses[201];
    },
    /POST \/tasks: the answer breaks the document: .*(202|status)/,
  ],
  [
    "another media type",
    ({ paths }) => {
      const { content } = answerOf(paths["/tasks/{id}"].get);
      content["text/plain"] = { schema: {}, example: "Write" } as unknown as Media;
      delete content["application/json"];
    },
    /the answer breaks the document: .*(media type|text\/plain)/,
  ],
  [
    "a body where there was none",
    ({ paths }) => {
      const responses = paths["/tasks/{id}"].delete.responses as Record<number, unknown>;
      responses[200] = json({ type: "string" }, "gone");
      delete responses[204];
    },
    /DELETE \/tasks\/\{id\}: the answer breaks the document/,
  ],
  [
    "an operation less",
    ({ paths }) => {
      delete (paths["/tasks"] as Partial<Api["paths"]["/tasks"]>).post;
    },
    /POST \/tasks: the answer breaks the document: .*(405|status)/,
  ],
];
