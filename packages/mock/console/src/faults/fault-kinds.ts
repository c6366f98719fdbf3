import type { FaultName, FaultWrite } from "../server/types.ts";

/** A fault as the form offers it. */
export interface FaultKind {
  name: FaultName;
  /** What goes wrong. */
  text: string;
  /** The numbers that say how; all can be left out. */
  parameters?: readonly Parameter[];
  /** Whether the request may have been carried out before its answer is lost. */
  hasTiming?: true;
}

/** A number of a fault. */
export interface Parameter {
  name: NumberName;
  label: string;
  /** Used where the field is empty. */
  placeholder: string;
  min: number;
  max: number;
}

/** The members of a fault that are numbers of its own. */
const NUMBERS = [
  "delayMs",
  "medianMs",
  "p95Ms",
  "minMs",
  "maxMs",
  "status",
  "retryAfterSeconds",
  "limit",
  "windowSeconds",
  "afterBytes",
  "bytesPerSecond",
] as const satisfies readonly (keyof FaultWrite)[];

type NumberName = (typeof NUMBERS)[number];

const number = (
  name: NumberName,
  label: string,
  [min, max]: readonly [number, number],
  placeholder = "none",
): Parameter => ({ name, label, placeholder, min, max });

const DELAY = [0, 120_000] as const;
const DAY = [0, 86_400] as const;

/** All faults, the most usual ones first. */
export const FAULT_KINDS: readonly FaultKind[] = [
  {
    name: "status",
    text: "another status, with its documented example",
    parameters: [number("status", "Status", [200, 599], "503")],
  },
  {
    name: "delay",
    text: "the answer is delayed",
    parameters: [
      number("delayMs", "Delay (ms)", DELAY, "1000"),
      number("medianMs", "Median (ms)", DELAY),
      number("p95Ms", "95 % below (ms)", DELAY),
      number("minMs", "Shortest (ms)", DELAY),
      number("maxMs", "Longest (ms)", DELAY),
    ],
  },
  {
    name: "rate-limit",
    text: "429 with Retry-After",
    parameters: [
      number("retryAfterSeconds", "Retry after (s)", DAY, "1"),
      number("limit", "Answered in each window", [0, 100_000], "0"),
      number("windowSeconds", "Window (s)", [1, 86_400], "60"),
    ],
  },
  { name: "html", text: "502 with an HTML page, as from a gateway", hasTiming: true },
  { name: "broken-json", text: "half of the body over a good connection" },
  { name: "truncate", text: "the connection ends in the middle of the body" },
  {
    name: "cut",
    text: "the connection ends after so many bytes of the body",
    parameters: [number("afterBytes", "After bytes", [0, 10_485_760], "half of them")],
  },
  {
    name: "drip",
    text: "the body comes slowly",
    parameters: [number("bytesPerSecond", "Bytes per second", [1, 1_000_000], "16")],
  },
  { name: "bad-chunk", text: "the body comes in chunks that cannot be read" },
  { name: "drop", text: "the connection is closed without an answer", hasTiming: true },
  { name: "reset", text: "the connection is reset without an answer", hasTiming: true },
  { name: "hang", text: "no answer comes", hasTiming: true },
];

/** The numbers that a form has of a fault. */
export function numbersOf(read: (name: string) => number | undefined): Partial<FaultWrite> {
  return Object.fromEntries(NUMBERS.map((name) => [name, read(name)]));
}

/** A fault, of whatever it is a part. */
type AnyFault = Partial<Pick<FaultWrite, NumberName | "fault" | "timing">>;

/** What a fault does, with its numbers. */
export function faultText(fault: AnyFault): string {
  const kind = FAULT_KINDS.find(({ name }) => name === fault.fault);
  const given = kind?.parameters?.filter(({ name }) => fault[name] !== undefined) ?? [];
  const numbers = given.map(({ name, label }) => `, ${label.toLowerCase()} ${fault[name]}`);
  const timing = fault.timing === "after" ? ", after the request was carried out" : "";
  return `${kind?.text ?? ""}${numbers.join("")}${timing}`;
}

/** Which requests a fault applies to. */
export function targetText({ vendor, operation, times, rate }: FaultWrite): string {
  const where = operation ?? (vendor ? `all of ${vendor}` : "all requests");
  const share = rate === undefined ? "" : `, ${Math.round(rate * 100)} % of them`;
  const most = times === undefined ? "" : times === 1 ? ", once" : `, ${times} times`;
  return where + share + most;
}
