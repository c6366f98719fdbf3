/**
 * Facts about a vendor that checks need beyond its document: the default export of
 * `specs/<vendor>/vendor.ts`.
 */
export interface VendorFacts {
  /**
   * How many operations of the vendor are known, so that the document cannot lose one unnoticed.
   */
  operationCount: number;
  /**
   * Logs in with the demo credentials, as the vendor's own flow does where it has a login. Requests go
   * through `fetch`, default the global one: a mock without a port has its own.
   */
  logIn(listing: DemoListing, fetch?: DemoFetch): Promise<HeaderValues> | HeaderValues;
  /**
   * Headers besides credentials that the vendor demands and the document cannot name, such as
   * `Content-Type` of a GET. Default: none.
   */
  headers?: Readonly<Record<string, string>>;
  /**
   * Request body fields that no example can hold because they change with time, such as a one-time
   * code. Default: none.
   */
  liveFields?(credentials: DemoCredentials): Record<string, string>;
  /** A user's first steps with the vendor's client. */
  client: ClientFacts;
}

/** The demo credentials of a mocked vendor, by the names of the client's options. */
export type DemoCredentials = Record<string, string>;

/** How a login asks the mock. */
export type DemoFetch = (url: string, init?: RequestInit) => Promise<Response>;

/** A vendor as the mock's `/__mock/vendors` lists it. */
export interface DemoListing {
  baseUrl: string;
  credentials: DemoCredentials;
}

/** Header name and value by the name of the document's security scheme. */
export type HeaderValues = Record<string, [header: string, value: string]>;

/** How the vendor's client is created and called for the first time. */
export interface ClientFacts {
  /** Export that creates the client, for example `createPetsClient`. */
  factory: string;
  /** Credential options of the factory, as the mock lists them. */
  credentials: string[];
  /** Other options that the factory requires, each as JavaScript, for example `() => true`. */
  options?: Record<string, string>;
  firstCall: FirstCall;
  /** A call that the mock refuses, and the name of the client's error. Default: none is tried. */
  refusedCall?: { operationId: string; input: CallInput; error: string };
  /**
   * Upper limit of a minified and gzipped application that makes the first call by its function, in
   * bytes. Default: 6800.
   */
  bundleBudgetBytes?: number;
  /** The same of one that creates the whole client. Default: 9000. */
  clientBudgetBytes?: number;
}

/** A call that the mock answers with 200. */
export interface FirstCall {
  operationId: string;
  /** Default: neither parameters nor a body. */
  input?: CallInput;
  /**
   * A list in the answer and how many items the mock's own data put into it. Default: the answer is
   * something else.
   */
  finds?: { pointer: string; items: number };
}

/** Parameters and body of a call, as a client's named method takes them. */
export interface CallInput {
  path?: Values;
  query?: Values;
  body?: unknown;
}

type Values = Record<string, string | number | boolean>;
