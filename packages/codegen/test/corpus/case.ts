/** A document with one trait, a typed call of its client, and what is right. */
export interface Case {
  name: string;
  document: object;
  /** Options of the client, as TypeScript. Default: none beside the base URL. */
  options?: string;
  /** What the program imports beside the client. Default: nothing. */
  imports?: string;
  /** What the program does with `client`, as TypeScript; its value is the result. */
  call: string;
  /** What the server answers. Default: `{}` with 200. */
  answer?: { status?: number; type?: string; body?: string };
  /** The request: method and address, and headers and body where they matter. */
  sends?: { line: string; headers?: Record<string, string>; body?: string | RegExp };
  /** What the call resolves to, as JSON has it; an error is `name status`. */
  gives?: unknown;
  /** What the generator tells, in part. Default: nothing. */
  told?: string;
}

const json = (schema: object) => ({ "application/json": { schema } });

/** An answer with a body of a type, JSON unless another is named. */
export function answering(schema: object, type = "application/json"): object {
  return { description: "", content: { [type]: { schema } } };
}

export const THING = { type: "object", properties: { a: { type: "string" } } };

/** A document with these paths. */
export function documentOf(paths: object, more: object = {}): object {
  return {
    openapi: "3.1.0",
    info: { title: "t", version: "1" },
    servers: [{ url: "https://example.test" }],
    paths,
    ...more,
  };
}

/** A document whose only operation is `GET /a`, with these members. */
export function getting(operation: object, more: object = {}): object {
  const get = { operationId: "getThing", responses: { 200: answering(THING) }, ...operation };
  return documentOf({ "/a": { get } }, more);
}

/** A document whose only operation is `POST /a`, with a body of some types. */
export function posting(content: object, more: object = {}, required = true): object {
  const requestBody = { required, content };
  const responses = { 200: answering(THING) };
  return documentOf({ "/a": { post: { operationId: "postThing", requestBody, responses } } }, more);
}

/** A document whose only operation takes one parameter. */
export function taking(parameter: { in: string; [member: string]: unknown }, path = "/a"): object {
  const own = { name: "p", required: true, ...parameter };
  const get = { operationId: "getThing", parameters: [own], responses: { 200: answering(THING) } };
  return documentOf({ [path]: { get } });
}

export { json };
