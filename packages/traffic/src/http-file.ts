import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import {
  type Answer,
  type Body,
  type Exchange,
  headerOf,
  mediaTypeOf,
  type Pair,
} from "./exchange.ts";
import { fill, type Variables } from "./placeholder.ts";
import { rawBody } from "./postman/body.ts";

const METHODS = "GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|TRACE|CONNECT";
const REQUEST = new RegExp(
  String.raw`^(?:(${METHODS})\s+)?((?:https?:\/\/|\/|\{\{)\S*.*?)(?:\s+HTTP\/[\d.]+)?\s*$`,
);
const STATUS = /^HTTP\/[\d.]+\s+(\d{3})\b/;

/** Whether a text is a file of requests, as editors send them. */
export function isHttpFile(text: string): boolean {
  return new RegExp(String.raw`^(###|(${METHODS})\s+(https?:|\/|\{\{))`, "m").test(text);
}

/**
 * The requests of an `.http` or `.rest` file. An answer may stand behind its request, from `HTTP/1.1 200`
 * on, or in a file beside it that `<> name.200.json` refers to.
 */
export function readHttpFile(text: string, folder: string, environment: Variables): Exchange[] {
  const own = [...text.matchAll(/^@([\w.-]+)\s*=\s*(.*?)\s*$/gm)];
  const variables = new Map([
    ...own.map(([, name = "", value = ""]): Pair => [name, value]),
    ...environment,
  ]);
  return withoutInline(text)
    .split(/^###.*$/m)
    .flatMap((part) => exchangeOf(part.split(/\r?\n/), folder, variables))
    .map((exchange, at) => ({ ...exchange, number: at + 1, request: at + 1 }));
}

function exchangeOf(lines: string[], folder: string, variables: Variables) {
  const isPassedOver = (line: string) => /^\s*$|^(#|\/\/|@)/.test(line);
  const first = lines.findIndex((line) => !isPassedOver(line));
  const [, method = "GET", target] = REQUEST.exec(lines[first] ?? "") ?? [];
  if (target === undefined) return [];
  const answerAt = lines.findIndex((line, at) => at > first && STATUS.test(line));
  const asked = lines.slice(first + 1, answerAt < 0 ? undefined : answerAt);
  const blank = asked.findIndex((line) => line.trim() === "");
  const head = (blank < 0 ? asked : asked.slice(0, blank)).filter(
    (line) => !/^(#|\/\/)/.test(line),
  );
  // A long query goes on over indented lines.
  const more = head
    .filter((line) => /^\s+[?&]/.test(line))
    .map((line) => line.trim().replace(/\s+HTTP\/[\d.]+$/, ""));
  const headers = headersOf(head, variables);
  const rest = blank < 0 ? [] : asked.slice(blank + 1);
  const text = withoutScripts(rest).trim();
  const answer = answerAt < 0 ? savedBeside(rest, folder) : answerOf(lines.slice(answerAt));
  return [
    {
      method,
      url: fill(target + more.join(""), variables),
      headers,
      ...(text !== "" && { body: bodyOf(text, headers, variables) }),
      ...(answer && { answer }),
    },
  ];
}

/** Without scripts that stand in the file, before a request or behind it. */
function withoutInline(text: string): string {
  return text.replaceAll(/^[<>][ \t]*\{%[\s\S]*?%\}[ \t]*$/gm, "");
}

/** A body; one that is in another file is not read. */
function bodyOf(text: string, headers: Pair[], variables: Variables): Body {
  if (!/^<(@[\w-]*)?\s+\S/.test(text)) return rawBody(fill(text, variables), "", headers);
  return { type: mediaTypeOf(headerOf(headers, "content-type")), unread: "left out" };
}

/** A body without the handlers that follow it. */
function withoutScripts(lines: string[]): string {
  const end = lines.findIndex((line) => /^(>|<>|<\s*\{%)/.test(line));
  return (end < 0 ? lines : lines.slice(0, end)).join("\n");
}

function headersOf(lines: string[], variables: Variables): Pair[] {
  return lines.flatMap((line): Pair[] => {
    const [, name, value = ""] = /^([\w-]+)\s*:\s*(.*?)\s*$/.exec(line) ?? [];
    return name === undefined ? [] : [[name, fill(value, variables)]];
  });
}

function answerOf(lines: string[]): Answer {
  const status = Number(STATUS.exec(lines[0] ?? "")?.[1]);
  const blank = lines.findIndex((line) => line.trim() === "");
  const headers = headersOf(blank < 0 ? lines.slice(1) : lines.slice(1, blank), new Map());
  const text = blank < 0 ? "" : withoutScripts(lines.slice(blank + 1)).trim();
  return { status, headers, ...(text !== "" && { body: rawBody(text, "", headers) }) };
}

/** The first answer in a file of the same folder; its name holds the status. */
function savedBeside(lines: string[], folder: string): Answer | undefined {
  for (const line of lines) {
    const name = /^<>\s+(\S+)\s*$/.exec(line)?.[1];
    const status = Number(/\.(\d{3})\.\w+$/.exec(name ?? "")?.[1]);
    const file = name === undefined ? "" : join(folder, basename(name));
    if (!(status >= 100) || !existsSync(file)) continue;
    return { status, headers: [], body: rawBody(readFileSync(file, "utf8"), "", []) };
  }
  return undefined;
}
