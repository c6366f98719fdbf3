/** A request and its answer, of traffic, a collection or a person. */
export interface Exchange {
  /** In capitals. */
  method: string;
  /** Where the API is, without a slash at its end. */
  server: string;
  /** Where this request goes, if it goes to another server. */
  ownServer?: string;
  /** Behind the server, without the query; ids may be `{named}`. */
  path: string;
  query: [name: string, value: string][];
  body?: Content;
  /** What the file did not keep of it, in words. */
  lost?: string[];
  status: number;
  answer?: Content;
  /** How the request proves who it is. */
  auth?: "basic" | "bearer" | { header: string };
  /** What it is called, where somebody named it. */
  summary?: string;
  description?: string;
  tag?: string;
}

/** A body as it was sent. */
export interface Content {
  type: string;
  /** Of a form, its text or its fields as JSON. */
  text: string;
  /** Fields of a form that are files. */
  files?: string[];
  /** Whether it is a file, or bytes that are no text: then `text` is empty. */
  isBinary?: boolean;
}
