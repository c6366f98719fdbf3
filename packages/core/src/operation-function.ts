import { type Operation, type OperationDescription, operationOf } from "./api.ts";
import type { CallInput } from "./call-input.ts";
import type { Connection } from "./connection.ts";
import type { ConnectionRequests } from "./connection-call.ts";
import { writeUrl } from "./outgoing-request.ts";
import type { PageWalker } from "./pages/page-walk.ts";
import type { PageOptions, Pages } from "./pages/pages.ts";
import type { CallResult } from "./transport/transport.ts";

/**
 * An operation as a function of a connection or a client. An application that imports functions
 * brings only the operations that it uses.
 */
export interface OperationFunction<Api extends string, Method extends AnyMethod> {
  (
    connection: Connection<Api>,
    ...request: ConnectionRequests<Parameters<Method>>
  ): ReturnType<Method>;
  readonly description: OperationDescription;
}

/** A named method. */
export type AnyMethod = (...request: never[]) => Promise<unknown>;

/** Makes the function of an operation. */
export function operationFunction<Api extends string, Method extends AnyMethod>(
  description: OperationDescription,
): OperationFunction<Api, Method> {
  const send = async (connection: Connection, request?: CallInput) =>
    (await askOperation(connection, description, request)).data;
  return Object.assign(send, { description }) as never;
}

/** Calls an operation. Rejects with the error that its status means, where it is not a success. */
export async function askOperation(
  connection: Connection,
  description: OperationDescription,
  request?: CallInput,
): Promise<CallResult> {
  const target = operationAt(connection, description);
  const result = await connection["~internals"].call(target, request ?? {});
  if (result.error) throw result.error;
  return result;
}

/** The address of an operation with its parameters, for example of a page that a browser opens. */
export function urlOfOperation(
  connection: Connection,
  description: OperationDescription,
  { path, query }: CallInput = {},
): string {
  const target = operationAt(connection, description);
  return writeUrl(target, { path, query }, connection.baseUrl);
}

/** Walks the pages of an operation. */
export function pagesOfOperation<Item>(
  connection: Connection,
  description: OperationDescription,
  walker: PageWalker,
  request: CallInput & PageOptions = {},
): Pages<Item> {
  const target = operationAt(connection, description);
  const { pageSize, learned } = connection["~internals"];
  const { pages } = target;
  if (!pages) throw new TypeError(`${target.operationId} has no pages`);
  return walker({
    call: target,
    description: pages,
    async ask(own) {
      const { data, answer } = await askOperation(connection, description, own);
      return { data, headers: answer.response.headers };
    },
    request,
    pageSize,
    learned,
  });
}

/** A named method whose answer comes in pages. */
type AnyPagedMethod = AnyMethod & { pages(...request: never[]): unknown };

/** Makes the function that walks the pages of any operation. */
export function pagesWith(walker: PageWalker) {
  return <Api extends string, Method extends AnyPagedMethod>(
    connection: Connection<Api>,
    operation: OperationFunction<Api, Method>,
    ...[request]: ConnectionRequests<Parameters<Method["pages"]>>
  ): ReturnType<Method["pages"]> =>
    pagesOfOperation(connection, operation.description, walker, request) as never;
}

/**
 * The address of an operation, without credentials: for a page that a browser opens.
 *
 * @throws TypeError for a parameter that is missing or cannot be written
 */
export function urlOf<Api extends string, Method extends AnyMethod>(
  connection: Connection<Api>,
  operation: OperationFunction<Api, Method>,
  request?: AddressOf<Method>,
): string {
  return urlOfOperation(connection, operation.description, request);
}

/** What an operation's address needs. */
export type AddressOf<Method> = Method extends (request: infer Request) => unknown
  ? Pick<NonNullable<Request>, keyof NonNullable<Request> & ("path" | "query")>
  : object;

function operationAt(connection: Connection, description: OperationDescription): Operation {
  const internals = (connection as Partial<Connection> | undefined)?.["~internals"];
  if (internals) return operationOf(internals.api, description);
  throw new TypeError(`${description.operationId}: the first argument must be a client`);
}
