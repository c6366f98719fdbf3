import type { JournalEntry } from "../entry.ts";

/** HTTP Archive 1.2, http://www.softwareishard.com/blog/har-12-spec/. */
export interface Har {
  log: {
    version: "1.2";
    creator: { name: string; version: string };
    entries: HarEntry[];
  };
}

interface NameAndValue {
  name: string;
  value: string;
}

/** A request and its answer. */
export interface HarEntry {
  startedDateTime: string;
  /** Milliseconds. */
  time: number;
  request: {
    method: string;
    url: string;
    httpVersion: string;
    cookies: NameAndValue[];
    headers: NameAndValue[];
    queryString: NameAndValue[];
    postData?: { mimeType: string; text: string; comment?: string };
    headersSize: number;
    bodySize: number;
  };
  response: {
    status: number;
    statusText: string;
    httpVersion: string;
    cookies: NameAndValue[];
    headers: NameAndValue[];
    content: HarContent;
    redirectURL: string;
    headersSize: number;
    bodySize: number;
  };
  cache: Record<string, never>;
  timings: { send: number; wait: number; receive: number };
  comment?: string;
  /** What the mock knows besides; HAR leaves names with an underscore to programs. */
  _mock?: HarMock;
}

/** An answer's body. */
export interface HarContent {
  size: number;
  mimeType: string;
  text?: string;
  encoding?: "base64";
  /** Why there is no text. */
  comment?: string;
}

/** What the journal's entry holds that HAR has no place for. */
export type HarMock = Omit<JournalEntry, "request" | "response" | "durationMs"> & {
  /** The request's target, where a URL cannot have it as it was sent. */
  path?: string;
};
