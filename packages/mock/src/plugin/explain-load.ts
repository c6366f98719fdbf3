import { spawnSync } from "node:child_process";

/** Why a plugin's file cannot be loaded: the place, what its code threw, and the remedy. */
export function explainLoad(file: string, error: unknown): string {
  const { message, code, stack = "" } = error instanceof Error ? (error as Coded) : asError(error);
  const place = placeIn(stack) ?? (error instanceof SyntaxError ? syntaxPlace(file) : undefined);
  const remedy = code === "ERR_MODULE_NOT_FOUND" ? remedyFor(message) : "";
  return `${file} cannot be loaded: ${message}${place && !remedy ? ` (${place})` : ""}${remedy}`;
}

interface Coded extends Error {
  code?: string;
}

function asError(thrown: unknown): Coded {
  return { name: "", message: String(thrown), stack: "" };
}

/** The file and line where a stack begins; `undefined` if that is inside of Node. */
function placeIn(stack: string): string | undefined {
  const [line = ""] = stack.split("\n").filter((text) => PLACE.test(text));
  const [, path, number] = PLACE.exec(line) ?? [];
  return path && `${decodeURI(path)}:${number}`;
}

const PLACE = /(?:^|\s|\()(?:file:\/\/)?(\/[^:?]+|[A-Z]:[^:?]+)(?:\?[^:]*)?:(\d+)/;

/** Node tells an importing program no line, so it is asked to check the file by itself. */
function syntaxPlace(file: string): string | undefined {
  const { stderr } = spawnSync(process.execPath, ["--check", file], { encoding: "utf8" });
  return placeIn(stderr);
}

function remedyFor(message: string): string {
  const [, name] = /^Cannot find package '([^']+)'/.exec(message) ?? [];
  if (!name) return ": check the path";
  return `: install it in the plugin's project, npm install ${name}`;
}
