import type { IHttpOperation } from "@stoplight/types";
import { HttpParamStyles } from "../prism-enums.ts";
import { propertiesOf } from "./schemas.ts";

/** Operations without some of their parameters, by the names of those: Prism keeps what it compiles for each. */
const known = new WeakMap<IHttpOperation, Map<string, IHttpOperation>>();

/**
 * The operation without the optional objects of its query of which a request has no member;
 * `undefined` if it has no such object. Prism takes one whose members are parameters of their own for an
 * object without members, and refuses it where some are required.
 */
export function withoutLeftOut(
  resource: IHttpOperation,
  query: Readonly<Record<string, unknown>> = {},
): IHttpOperation | undefined {
  const parameters = resource.request?.query ?? [];
  const left = parameters.filter(({ style, explode, required, schema }) => {
    if (required || style !== HttpParamStyles.Form || explode === false) return false;
    const members = Object.keys(propertiesOf(schema, resource));
    return members.length > 0 && members.every((name) => query[name] === undefined);
  });
  if (left.length === 0) return undefined;
  const own = known.get(resource) ?? new Map<string, IHttpOperation>();
  known.set(resource, own);
  const key = JSON.stringify(left.map(({ name }) => name));
  const kept = parameters.filter((parameter) => !left.includes(parameter));
  const without = own.get(key) ?? { ...resource, request: { ...resource.request, query: kept } };
  own.set(key, without);
  return without;
}
