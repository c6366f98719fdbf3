import { typesOf } from "./schemas.ts";

/** A text as the value that its schema asks for, where it can be one; otherwise the text. */
export function readText(text: string, schema: unknown, root: object, readsJson = false): unknown {
  const types = typesOf(schema, root);
  const number = Number(text);
  if (
    (types.has("integer") || types.has("number")) &&
    text.trim() !== "" &&
    !Number.isNaN(number)
  ) {
    return number;
  }
  if (types.has("boolean") && (text === "true" || text === "false")) return text === "true";
  const isJson = readsJson && (types.has("object") || types.has("array")) && /^\s*[[{]/.test(text);
  return isJson ? (parsed(text) ?? text) : text;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
