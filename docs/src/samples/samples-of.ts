import { mockBaseUrl } from "../model/mock-url.ts";
import { exampleRequest } from "../model/request-example.ts";
import type { SitePage, SiteVendor } from "../model/site-vendor.ts";
import { clientSample } from "./client-sample.ts";
import { curlSample } from "./curl-sample.ts";

/** One way to make a call, in one language. */
export interface Sample {
  label: string;
  /** As the highlighter names it. */
  language: string;
  code: string;
}

/** Writes an operation's samples from the document's examples. */
export function samplesOf({ name, document }: SiteVendor, page: SitePage): Sample[] {
  const request = exampleRequest(document, page);
  const baseUrl = mockBaseUrl(name, document, page);
  return [
    { label: "TypeScript client", language: "ts", code: clientSample(name, page, request) },
    { label: "curl", language: "sh", code: curlSample(name, baseUrl, page, request) },
  ];
}
