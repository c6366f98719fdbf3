import type { FailedCall } from "./errors/vendor-error.ts";

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
  /** Names of the security schemes that it requires. Default: the document's. */
  readonly security?: readonly string[];
  /** How to ask for its pages, where the document declares them (`x-pagination`). */
  readonly pages?: PageDescription;
  /** Set where no successful answer has a body. */
  readonly bodiless?: boolean;
}

/** How to ask for pages; `style` is the kind. So far only numbered pages exist. */
export type PageDescription = NumberedPages;

/** Numbered pages, as `x-pagination` declares them. */
interface NumberedPages {
  readonly style: "page";
  /** Query parameter with the page's number. */
  readonly page: string;
  /** Query parameter with the number of items per page. */
  readonly size: string;
  /** Number of the first page; left out where the vendor does not say. */
  readonly firstPage?: number;
  /** Items per page where a request does not say. */
  readonly defaultSize: number;
  /** Highest number of items per page; left out where the vendor states no limit. */
  readonly maxSize?: number;
  /** JSON pointer to the items in an answer; left out where the answer is the list. */
  readonly items?: string;
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
