/** The labels of a sample by name. */
export type Labels = Readonly<Record<string, string>>;

/** One value of a metric. */
export interface Sample {
  labels: Labels;
  value: number;
  /** Of a histogram: which of its series, for example `_bucket`. */
  suffix?: string;
}

/** A metric with all its samples. */
export interface Family {
  name: string;
  /** What it counts, in one line. */
  help: string;
  type: "counter" | "gauge" | "histogram";
  samples: readonly Sample[];
}

/** The media type of {@link writeFamilies}: Prometheus's text format. */
export const EXPOSITION_TYPE = "text/plain; version=0.0.4; charset=utf-8";

/** Writes metrics in Prometheus's text format 0.0.4. A metric without samples is left out. */
export function writeFamilies(families: readonly Family[]): string {
  return families
    .filter(({ samples }) => samples.length > 0)
    .map(written)
    .join("");
}

function written({ name, help, type, samples }: Family): string {
  const lines = samples.map(
    ({ labels, value, suffix = "" }) => `${name}${suffix}${labelsOf(labels)} ${value}\n`,
  );
  return `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n${lines.join("")}`;
}

function labelsOf(labels: Labels): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escaped(value)}"`);
  return pairs.length > 0 ? `{${pairs.join(",")}}` : "";
}

function escaped(value: string): string {
  return value.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n");
}
