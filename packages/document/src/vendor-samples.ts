import type { DemoCredentials } from "./vendor-facts.ts";

/**
 * What the samples of a vendor's operations need beyond the document's examples: the default export
 * of `specs/<vendor>/samples.ts`. Without that file every operation is called as its examples say.
 */
export interface VendorSamples {
  /** How each security scheme of the document is satisfied, by its name. */
  schemes?: Record<string, SchemeSample>;
  /** What single operations need, by `operationId`. */
  operations?: Record<string, OperationSample>;
  /** Headers that the vendor demands and the document cannot name, such as `Content-Type` of a GET. */
  headers?: Record<string, string>;
  /** Values that change with time, such as a one-time code, by the variable's name. */
  computed?: Record<string, ComputedSample>;
  /** Flows that are longer than what an operation's sample needs before it. */
  flows?: FlowSample[];
}

/** Calls in the order in which an application makes them, logins apart. */
export interface FlowSample {
  before: SampleStep[];
  /** The operation for which the others are made. */
  operationId: string;
}

/** A value that is known under a name: a credential, a computed value, or what an earlier call gave. */
export interface SampleVariable {
  variable: string;
}

/** What a security scheme is sent with. */
export interface SchemeSample {
  /**
   * Names of the values: user and password for Basic, otherwise one. Default: the client's credentials
   * in their order.
   */
  variables: string[];
  /** Calls that give these values. The vendor's client makes them by itself. */
  after?: SampleStep[];
}

/** A call that comes before another one. A step that several operations share is made once. */
export interface SampleStep {
  /** What it is for, as a sentence. */
  says: string;
  operationId: string;
  /** What differs from the sample of that operation. */
  input?: SampleInput;
  /**
   * When its repetition ends, after `until`: steps beside each other that say the same are shown as
   * one. Default: it is not repeated.
   */
  until?: string;
  /** What to keep of the answer: JSON pointers by the variables' names. */
  takes?: Record<string, string>;
}

/** What an operation's sample needs. */
export interface OperationSample {
  /** Calls that bring about the state in which the operation succeeds. */
  before?: SampleStep[];
  /** What differs from the document's examples. */
  input?: SampleInput;
  /** What will surprise who runs it, as a sentence. */
  note?: string;
}

/** A request that the mock refuses by its state or by a value: the pages show why. */
export interface RefusalSample {
  /** What is wrong with the request; continues the operation's name: `with an expired token`. */
  says: string;
  /** Which operations are asked, by `operationId`. Default all that need credentials; one that does not refuse is left out. */
  operations?: string[];
  /** Leaves out the calls that the operation's own sample makes before it, logins apart. */
  withoutBefore?: boolean;
  /** Further calls before the request. */
  before?: SampleStep[];
  /** How far the mock's clock goes on before the request, in milliseconds. */
  afterMs?: number;
  /** What differs from the operation's sample. */
  input?: SampleInput;
  /** Headers that replace those of the sample, in parts; `null` leaves a header out. */
  headers?: Record<string, (string | SampleVariable)[] | null>;
}

/** Parts of a call; each name replaces that of the example, or is added. */
export interface SampleInput {
  path?: Record<string, SampleValue>;
  query?: Record<string, SampleValue>;
  body?: Record<string, SampleValue>;
}

/** A value as it is sent. */
export type SampleValue =
  | SampleVariable
  | string
  | number
  | boolean
  | null
  | SampleValue[]
  | { [name: string]: SampleValue };

/** How a value that changes with time is computed. */
export interface ComputedSample {
  /** Computes it from the credentials at a moment. */
  value(credentials: DemoCredentials, timeMs: number): string;
  /** Names of the credentials that the code below uses. */
  uses: string[];
  /** Name of the credential from which it is a code by RFC 6238, for pages that compute it. */
  totp: string;
  /** How a person finds it, for files that cannot compute it. */
  byHand: string;
  /** TypeScript without packages: imports, functions and the expression that gives the value. */
  typescript: { imports?: string; functions?: string; expression: string };
  /** Command of a POSIX shell that prints the value, and how else it is got. */
  shell: { command: string; says: string };
}
