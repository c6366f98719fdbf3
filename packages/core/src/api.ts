import type { FailedCall } from "./errors/vendor-error.ts";
import type { PageDescription } from "./pages/page-description.ts";

/**
 * What a client needs of a vendor's document at run time; generated into `src/gen/operations.ts`.
 */
export interface ApiDescription {
  /** The vendor's name, by which guards recognize its errors. */
  readonly api: string;
  /** Query parameters that hold a list and are sent as `name=a,b` (`explode: false`). */
  readonly commaSeparated: readonly string[];
  /** Names, in lower case, of headers, parameters and credentials whose values are never shown. */
  readonly sensitive: readonly string[];
  /** Security schemes of the operations that name no others. */
  readonly security: readonly string[];
  /** Operations by operationId. */
  readonly operations: Readonly<Record<string, OperationDescription>>;
}

/** One operation of a document. */
export interface OperationDescription {
  /** Method and path, the parameters in braces: `GET /api/users/{userId}`. */
  readonly route: string;
  /** The path to use, where it is not that of the route. */
  readonly path?: string;
  /** Names of the security schemes that it requires. Default: the document's. */
  readonly security?: readonly string[];
  /** How to ask for its pages, where the document declares them (`x-pagination`). */
  readonly pages?: PageDescription;
  /** Set where no successful answer has a body. */
  readonly bodiless?: boolean;
  /** Set where the document answers with a redirect: it is the result, and never followed. */
  readonly redirects?: boolean;
}

/** Describes an operation as a failed call, for errors that a client creates itself. */
export function callOf(
  { api, operations }: ApiDescription,
  operationId: string,
): FailedCall & { operationId: string } {
  return { api, operationId, ...splitRoute(`${operations[operationId]?.route}`) };
}

/** The method and the path of a route. */
export function splitRoute(route: string): { method: string; path: string } {
  const [method = "", path = ""] = route.split(" ");
  return { method, path };
}
