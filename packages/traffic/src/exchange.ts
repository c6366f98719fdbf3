/** A name and its value, as headers and queries have them; a name may come several times. */
export type Pair = [name: string, value: string];

/** A request and, where the file has one, its answer. */
export interface Exchange {
  /** Its place in the file, from 1. */
  number: number;
  /** The request of a collection; all saved answers of one share it. Elsewhere as `number`. */
  request: number;
  /** In capitals. */
  method: string;
  /** As it was sent; a collection's may begin with a placeholder or lack its origin. */
  url: string;
  headers: Pair[];
  /** Missing where nothing was sent. */
  body?: Body;
  /** Missing where the file has none. */
  answer?: Answer;
  /** How the request proves who it is. */
  auth?: "basic" | "bearer" | { header: string };
  /** Why it is not a call that ended. */
  notACall?: "aborted" | "tunnel" | "websocket";
  /** The vendor that the mock names; `null` where a request reached none. */
  vendor?: string | null;
  /** Who answered, where the mock wrote the file: itself, or a real server behind it. */
  answeredBy?: "mock" | "upstream";
  /** What somebody called it, with its folder. Never shown by reports: people write names there. */
  summary?: string;
  description?: string;
  tag?: string;
}

/** What came back. */
export interface Answer {
  status: number;
  headers: Pair[];
  /** The media type that an archive tells, whether it kept the body or not. */
  type?: string;
  /** Missing where nothing came or nothing was kept. */
  body?: Body;
}

/** A body as far as the file has it. */
export interface Body {
  /** The media type without parameters, in small letters; empty where nobody says. */
  type: string;
  /** Missing for a form that is kept by its fields, and where `unread` says why. */
  text?: string;
  /** The value of a JSON body that the file holds as such. */
  json?: unknown;
  /** A form's fields. */
  fields?: Field[];
  unread?: "binary" | "compressed" | "encoded" | "left out" | "longer than 20 MB";
}

/** A field of a form. */
export interface Field {
  name: string;
  value: string;
  isFile: boolean;
}

/** The first value of a header; names do not depend on case. */
export function headerOf(headers: readonly Pair[], name: string): string | undefined {
  return headers.find(([each]) => each.toLowerCase() === name)?.[1];
}

/** The media type of a `Content-Type`, without parameters. */
export function mediaTypeOf(header: string | undefined): string {
  return (header ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";
}
