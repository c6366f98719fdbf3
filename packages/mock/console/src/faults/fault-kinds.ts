import type { FaultName, FaultWrite } from "../server/types.ts";

/** A fault as the form offers it. */
export interface FaultKind {
  name: FaultName;
  /** What goes wrong. */
  text: string;
  /** The number that says how, if it takes one. */
  parameter?: Parameter;
}

interface Parameter {
  name: keyof FaultWrite &
    ("delayMs" | "status" | "retryAfterSeconds" | "afterBytes" | "bytesPerSecond");
  label: string;
  /** Used where the field is empty. */
  placeholder: string;
  min: number;
  max: number;
}

/** All faults, the most usual ones first. */
export const FAULT_KINDS: readonly FaultKind[] = [
  {
    name: "status",
    text: "another status, with its documented example",
    parameter: { name: "status", label: "Status", placeholder: "503", min: 200, max: 599 },
  },
  {
    name: "delay",
    text: "the answer is delayed",
    parameter: { name: "delayMs", label: "Delay (ms)", placeholder: "1000", min: 0, max: 120_000 },
  },
  {
    name: "rate-limit",
    text: "429 with Retry-After",
    parameter: {
      name: "retryAfterSeconds",
      label: "Retry after (s)",
      placeholder: "1",
      min: 0,
      max: 86_400,
    },
  },
  { name: "html", text: "502 with an HTML page, as from a gateway" },
  { name: "broken-json", text: "half of the body over a good connection" },
  { name: "truncate", text: "the connection ends in the middle of the body" },
  {
    name: "cut",
    text: "the connection ends after so many bytes of the body",
    parameter: {
      name: "afterBytes",
      label: "After bytes",
      placeholder: "half of them",
      min: 0,
      max: 10_485_760,
    },
  },
  {
    name: "drip",
    text: "the body comes slowly",
    parameter: {
      name: "bytesPerSecond",
      label: "Bytes per second",
      placeholder: "16",
      min: 1,
      max: 1_000_000,
    },
  },
  { name: "bad-chunk", text: "the body comes in chunks that cannot be read" },
  { name: "drop", text: "the connection is closed without an answer" },
  { name: "reset", text: "the connection is reset without an answer" },
  { name: "hang", text: "no answer comes" },
];

/** What a fault does, with its numbers. */
export function faultText(fault: FaultWrite): string {
  const kind = FAULT_KINDS.find(({ name }) => name === fault.fault);
  const number = kind?.parameter && fault[kind.parameter.name];
  return number === undefined || !kind?.parameter
    ? (kind?.text ?? "")
    : `${kind.text}, ${kind.parameter.label.toLowerCase()} ${number}`;
}

/** Which requests a fault applies to. */
export function targetText({ vendor, operation, times, rate }: FaultWrite): string {
  const where = operation ?? (vendor ? `all of ${vendor}` : "all requests");
  const share = rate === undefined ? "" : `, ${Math.round(rate * 100)} % of them`;
  const most = times === undefined ? "" : times === 1 ? ", once" : `, ${times} times`;
  return where + share + most;
}
