/** An answer as it came, and of its request what tells which operation was called. */
export interface Exchange {
  /** Which one it is of its gate, from 0. */
  number: number;
  method: string;
  /** Below the base URL, without the query. */
  path: string;
  query: URLSearchParams;
  status: number;
  /** Without parameters; `null` where there is no body. */
  mediaType: string | null;
  /** Names in lower case. */
  headers: string[];
  /** `undefined` where the body is not JSON. */
  json: unknown;
  /** The request's body, likewise. */
  sent: unknown;
}
