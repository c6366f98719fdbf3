import {
  type Client,
  type ClientOptions,
  type ConnectionSetup,
  createClient,
  createConnection,
  fillPath,
  type OperationDescription,
  observed,
  type PageWalker,
  writeBody,
  writeQuery,
} from "../../src/vendor.ts";

/** An API with its operations, as tests write them. */
export interface TestApi {
  readonly api: string;
  readonly security: readonly string[];
  readonly operations: Readonly<Record<string, Omit<OperationDescription, "operationId">>>;
}

/** A connection's options, and what walks its pages. */
export interface TestSetup
  extends Omit<ConnectionSetup, "observer" | "retry">,
    Pick<ClientOptions, "hooks" | "retry"> {
  pages?: PageWalker | undefined;
}

/** A client of all operations of an API. */
export function clientOf<Paths extends object, Methods extends object = object>(
  { operations, ...api }: TestApi,
  { pages, ...setup }: TestSetup,
): Client<Paths, Methods> {
  const described = Object.entries(operations).map(([operationId, operation]) => [
    operationId,
    { operationId, fillPath, writeQuery, writeBody, ...operation },
  ]);
  const servers = { production: "https://api.example.test/v1" };
  const connection = createConnection({ servers, ...api }, observed(setup));
  return createClient<Paths, Methods, string>(connection, Object.fromEntries(described), pages);
}
