import { UserError } from "@carespec/command";

/** Where spans are sent. */
export interface OtlpOptions {
  /**
   * The base URL of a collector that takes OTLP over HTTP, such as `http://127.0.0.1:4318`: spans go to
   * `/v1/traces` below it.
   */
  url: string;
  /** The whole address for spans, where it is not below `url`. */
  tracesUrl?: string | undefined;
  /** Headers to send, such as a key of the collector. Default none. */
  headers?: Readonly<Record<string, string>> | undefined;
  /** `service.name` of the spans. Default `carespec-mock`. */
  serviceName?: string | undefined;
  /** More attributes of the resource. Default none. */
  resource?: Readonly<Record<string, string>> | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * What the command line and OpenTelemetry's own variables say; `undefined` where neither names a collector.
 *
 * @param flag - `--otlp`, which goes before the variables
 */
export function readOtlpOptions(
  flag: string | undefined,
  env: Environment = process.env,
): OtlpOptions | undefined {
  const traces = flag === undefined ? env.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT : undefined;
  const url = flag ?? (env.OTEL_EXPORTER_OTLP_ENDPOINT || traces);
  if (!url || isOff(env)) return undefined;
  const { "service.name": named, ...resource } = readPairs(env.OTEL_RESOURCE_ATTRIBUTES);
  return {
    url,
    ...(traces && { tracesUrl: traces }),
    headers: readPairs(env.OTEL_EXPORTER_OTLP_TRACES_HEADERS ?? env.OTEL_EXPORTER_OTLP_HEADERS),
    serviceName: env.OTEL_SERVICE_NAME || named,
    resource,
  };
}

function isOff(env: Environment): boolean {
  return env.OTEL_SDK_DISABLED?.toLowerCase() === "true" || env.OTEL_TRACES_EXPORTER === "none";
}

/** Reads `name=value,name=value`, whose values are percent-encoded. */
function readPairs(text = ""): Record<string, string> {
  const pairs = text.split(",").flatMap((pair) => {
    const [name = "", ...rest] = pair.split("=");
    return name.trim() && rest.length > 0 ? [[name.trim(), decoded(rest.join("=").trim())]] : [];
  });
  return Object.fromEntries(pairs);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * The address for spans.
 *
 * @throws UserError for a URL that is none, or not of HTTP
 */
export function tracesUrlOf({ url, tracesUrl }: OtlpOptions): string {
  for (const each of [url, tracesUrl ?? url]) {
    if (URL.canParse(each) && /^https?:$/.test(new URL(each).protocol)) continue;
    throw new UserError(
      `"${each}" is not the address of a collector: give one of OTLP over HTTP, like http://127.0.0.1:4318`,
    );
  }
  return tracesUrl ?? `${url.replace(/\/+$/, "")}/v1/traces`;
}
