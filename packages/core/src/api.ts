import type { CalledOperation } from "./errors/failure.ts";
import type { PageDescription } from "./pages/page-description.ts";
import type { WriteCookies } from "./parameters/cookies.ts";
import type { WriteHeaders } from "./parameters/headers.ts";
import type { FillPath } from "./parameters/path.ts";
import type { WriteQuery } from "./parameters/query.ts";
import type { ParameterStyles } from "./parameters/styles.ts";
import type { OwnServer } from "./servers.ts";
import type { ReadAnswer } from "./transport/call.ts";
import type { WriteBody } from "./write-body.ts";

/** What a client needs of a vendor's document whatever it calls; generated into `src/gen/api.ts`. */
export interface ApiDescription<Name extends string = string> {
  /** The vendor's name, by which guards recognize its errors. */
  readonly api: Name;
  /** Base URLs by environment; the first one is the default. */
  readonly servers: Readonly<Record<string, string>>;
  /** Security schemes of the operations that name no others. */
  readonly security: readonly string[];
  /** Paths to use in place of the document's, by operationId. */
  readonly paths?: Readonly<Record<string, string | undefined>> | undefined;
  /** Package and version, as a `User-Agent` names them: `carespec-acme/1.0.0`. */
  readonly product?: string;
}

/** One operation of a document; generated into `src/gen/operations.ts`. */
export interface OperationDescription {
  readonly operationId: string;
  /** Method and path, the parameters in braces: `GET /api/users/{userId}`. */
  readonly route: string;
  /** Where it is asked in place of the document's servers; `ownServer` makes it. */
  readonly server?: OwnServer;
  /** Names of the security schemes that it requires. Default: the document's. */
  readonly security?: readonly string[];
  /** How to ask for its pages, where the document declares them (`x-pagination`). */
  readonly pages?: PageDescription;
  /** Puts parameters into the path, where it has any. */
  readonly fillPath?: FillPath;
  /** Writes the query, where it takes one. */
  readonly writeQuery?: WriteQuery;
  /** Writes the header parameters, where it has any. */
  readonly writeHeaders?: WriteHeaders;
  /** Writes the cookie parameters, where it has any. */
  readonly writeCookies?: WriteCookies;
  /** Writes the body, where it takes one. */
  readonly writeBody?: WriteBody;
  /** Reads the body of a success, where that is not JSON. */
  readonly reads?: ReadAnswer | null | undefined;
  /** Sent as `Accept`, unless the call brings its own. */
  readonly accept?: string;
  /** How parameters are written whose `style` or `explode` is not OpenAPI's default. */
  readonly styles?: ParameterStyles;
  /** Set where an answer may be successful without a body: the call then resolves to `undefined`. */
  readonly bodiless?: boolean;
  /** Set where the body of a success may be `null`. */
  readonly nullable?: boolean;
  /** Set where the document answers with a redirect: it is the result, and never followed. */
  readonly redirects?: boolean;
}

/** Operations by operationId. */
export type Operations = Readonly<Record<string, OperationDescription>>;

/** What is called: an operation of the document, or any other path. */
export interface Operation
  extends CalledOperation,
    Pick<
      OperationDescription,
      | "server"
      | "pages"
      | "fillPath"
      | "writeQuery"
      | "writeHeaders"
      | "writeCookies"
      | "writeBody"
      | "reads"
      | "accept"
      | "styles"
      | "bodiless"
      | "nullable"
      | "redirects"
    > {
  readonly security: readonly string[];
}

/** An operation of a document as calls take it. */
export function operationOf(
  { api, security, paths = {} }: ApiDescription,
  description: OperationDescription,
): Operation & { readonly operationId: string } {
  const [method = "", ...words] = description.route.split(" ");
  const path = words.join(" ");
  return { security, ...description, api, method, path: paths[description.operationId] ?? path };
}
