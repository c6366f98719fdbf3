import type { ListenFlags } from "./http/listen-options.ts";
import type { LogFormat, LogLevel } from "./log/request-log.ts";
import type { ProxyFlags } from "./proxy-flags.ts";

/** What the command line of `carespec-mock` says. */
export interface Flags extends ProxyFlags, ListenFlags {
  port: number;
  host: string;
  vendor?: string[];
  spec?: string;
  plugin?: string;
  stateful?: boolean;
  explain?: boolean;
  mount: string;
  state: string;
  sessionSeed?: string;
  sessions?: number;
  journalEntries?: number;
  journalBytes?: number;
  journal?: string;
  journalBodyLimit?: number;
  dataBytes?: number;
  data?: string;
  check?: boolean;
  strict?: boolean;
  offline?: boolean;
  acceptAny?: boolean;
  allowRef?: string[];
  dynamic?: boolean;
  errors?: boolean;
  cors: boolean;
  seed?: string;
  ignoreExamples?: boolean;
  beyond?: string[];
  jsonSchemaFakerFillProperties?: boolean;
  metrics?: boolean;
  otlp?: string;
  logLevel: LogLevel;
  logFormat: LogFormat;
  allowedHost?: string[];
  controlOrigin?: string[];
  controlToken?: string;
}
