import type { Ajv } from "ajv";
import { compilePattern } from "../patterns/pattern-engine.ts";
import { findDuplicate, type ItemSchema } from "./duplicate-items.ts";

/** Ajv's check of a keyword, with what was wrong last. */
type Check = ((items: unknown[]) => boolean) & { errors?: object[] };

/** How a keyword is checked: by code that Ajv writes, or by a function. */
interface Definition {
  code?: unknown;
  /** What Ajv's code writes where the check fails. */
  error?: unknown;
  compile?(schema: unknown, parent: ItemSchema): Check;
  errors?: boolean;
}

const regExp = Object.assign(compilePattern, { code: "linear" });

/**
 * Teaches every Ajv of Prism's checks whose time grows with the value only: Ajv's own `uniqueItems`
 * compares each item with each other one, and some expressions of `pattern` try every way there is.
 * What they find is the same.
 */
export function knowSafeKeywords(prototype: Pick<Ajv, "compile">): void {
  const { compile } = prototype;
  prototype.compile = function (this: Ajv, ...given: Parameters<Ajv["compile"]>) {
    makeSafe(this);
    return compile.apply(this, given);
  } as Ajv["compile"];
}

/** Does this for one Ajv. */
export function makeSafe(ajv: Ajv): void {
  const { code } = ajv.opts as { code: { regExp?: unknown } };
  if (code.regExp === regExp) return;
  code.regExp = regExp;
  // Else every object has a member `constructor`, which is not what its schema says.
  ajv.opts.ownProperties = true;
  const rule = ajv.RULES.all.uniqueItems as { definition: Definition } | undefined;
  if (!rule) return;
  const { code: _, error: __, ...rest } = rule.definition;
  rule.definition = { ...rest, errors: true, compile: checkOfItems };
}

function checkOfItems(schema: unknown, { items }: ItemSchema): Check {
  const check: Check = (list) => {
    const found = schema ? findDuplicate(list, items) : undefined;
    if (!found) return true;
    const [i, j] = found;
    const message = `must NOT have duplicate items (items ## ${j} and ${i} are identical)`;
    check.errors = [{ keyword: "uniqueItems", message, params: { i, j } }];
    return false;
  };
  return check;
}
