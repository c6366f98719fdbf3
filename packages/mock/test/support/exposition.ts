/** A sample of a metric. */
export interface ParsedSample {
  labels: Record<string, string>;
  value: number;
}

const NAME = "[a-zA-Z_:][a-zA-Z0-9_:]*";
const LABEL = '[a-zA-Z_][a-zA-Z0-9_]*="(?:[^"\\\\\\n]|\\\\[\\\\"n])*"';
const SAMPLE = new RegExp(`^(${NAME})(?:\\{(${LABEL}(?:,${LABEL})*)\\})? (\\S+)$`);

/**
 * Reads Prometheus's text format as strictly as its own parser: each metric has HELP and TYPE once, before its
 * samples, which come together and none twice.
 */
export function parseExposition(text: string) {
  if (!text.endsWith("\n")) throw new Error("the last line does not end");
  const types = new Map<string, string>();
  const samples = new Map<string, ParsedSample[]>();
  const seen = new Set<string>();
  let current = "";
  for (const line of text.slice(0, -1).split("\n")) {
    const [, comment, name = "", rest = ""] = /^# (HELP|TYPE) (\S+) (.*)$/.exec(line) ?? [];
    if (comment === "HELP") {
      if (types.has(name)) throw new Error(`${name} comes twice`);
      current = name;
    } else if (comment === "TYPE") {
      if (name !== current) throw new Error(`no HELP before ${line}`);
      if (!/^(counter|gauge|histogram)$/.test(rest)) throw new Error(`no type: ${line}`);
      types.set(name, rest);
    } else {
      const [, metric = "", labels = "", value = ""] = SAMPLE.exec(line) ?? [];
      const suffix = metric.slice(current.length);
      const isOwn = types.get(current) === "histogram" ? /^_(bucket|sum|count)$/ : /^$/;
      if (!metric.startsWith(current) || !isOwn.test(suffix)) throw new Error(`misplaced: ${line}`);
      if (Number.isNaN(Number(value))) throw new Error(`no value: ${line}`);
      const key = line.slice(0, line.lastIndexOf(" "));
      if (seen.has(key)) throw new Error(`twice: ${key}`);
      seen.add(key);
      const found = samples.get(metric) ?? [];
      found.push({ labels: labelsOf(labels), value: Number(value) });
      samples.set(metric, found);
    }
  }
  return { types, samples };
}

function labelsOf(text: string): Record<string, string> {
  const pairs = text.matchAll(/([^=,]+)="((?:[^"\\]|\\.)*)"/g);
  return Object.fromEntries(
    [...pairs].map(([, name = "", value = ""]) => {
      const plain = value.replace(/\\(.)/g, (_, sign) => (sign === "n" ? "\n" : sign));
      return [name, plain];
    }),
  );
}
