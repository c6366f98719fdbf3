import type { SitePage, SiteVendor } from "../model/site-vendor.ts";
import { clientSample } from "./client-sample.ts";
import { curlSample } from "./curl-sample.ts";
import { fetchSample } from "./fetch-sample.ts";
import { otherSamples } from "./other-samples.ts";
import type { SampleCode } from "./sample-code.ts";
import { type SampleRun, sampleRun } from "./sample-runs.ts";

/** One way to make a call, in one language. */
export interface Sample extends SampleCode {
  label: string;
  /** As the highlighter names it. */
  language: string;
}

/** An operation's samples and what the mock answers to them. */
export interface Samples extends Pick<SampleRun, "status" | "location" | "text"> {
  samples: Sample[];
  notes: string[];
}

/** Writes an operation's samples; the mock has answered them while the site is built. */
export async function samplesOf(vendor: SiteVendor, page: SitePage): Promise<Samples> {
  const run = await sampleRun(vendor, page);
  const { status, location, text, plan } = run;
  return {
    status,
    ...(location !== undefined && { location }),
    ...(text !== undefined && { text }),
    notes: plan.notes,
    samples: [
      { label: "TypeScript client", language: "ts", ...clientSample(run) },
      { label: "TypeScript fetch", language: "ts", ...fetchSample(run) },
      { label: "curl", language: "sh", ...curlSample(run) },
      ...otherSamples(run),
    ],
  };
}
