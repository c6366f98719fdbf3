import ts from "typescript";
import type { Exported } from "./exported.ts";
import { isForeign } from "./members.ts";

/** How users of a package meet a type: they pass it, get it, or both. */
export type Role = "sent" | "read" | "both";

/** The raw shapes of a document, which hold all that is sent and read. */
export const RAW_SHAPES: ReadonlySet<string> = new Set(["paths", "operations", "components"]);

/** More than any package has; ends a walk through types that make new ones without end. */
const MOST_TYPES = 40_000;

/**
 * Finds out how exported types are used: what functions take is sent, what they return is read. A type
 * that no exported value mentions is taken as read.
 */
export function rolesOf(checker: ts.TypeChecker, exported: Iterable<Exported>): Map<string, Role> {
  const all = [...exported];
  const names = new Map<ts.Type, string>();
  for (const { name, isType, typeParameters, symbol } of all) {
    if (isType && typeParameters[1] === 0) names.set(checker.getDeclaredTypeOfSymbol(symbol), name);
  }
  const roles = new Map<string, Role>();
  const seen = new Set<string>();

  const note = (type: ts.Type, isSent: boolean) => {
    const name = names.get(type) ?? type.aliasSymbol?.name ?? type.symbol?.name;
    if (name === undefined) return undefined;
    const role = isSent ? "sent" : "read";
    const before = roles.get(name);
    roles.set(name, before && before !== role ? "both" : role);
    return name;
  };

  const visit = (type: ts.Type, isSent: boolean): void => {
    const key = `${(type as unknown as { id: number }).id} ${isSent}`;
    if (seen.has(key) || seen.size > MOST_TYPES) return;
    seen.add(key);
    if (RAW_SHAPES.has(note(type, isSent) ?? "")) return;
    for (const argument of type.aliasTypeArguments ?? []) visit(argument, isSent);
    if (type.isUnionOrIntersection()) {
      for (const part of type.types) visit(part, isSent);
      return;
    }
    if ((type.flags & ts.TypeFlags.Object) === 0) return;
    for (const argument of checker.getTypeArguments(type as ts.TypeReference))
      visit(argument, isSent);
    if (isForeign(type)) return;
    for (const signature of [...type.getCallSignatures(), ...type.getConstructSignatures()]) {
      for (const parameter of signature.parameters) {
        visit(checker.getTypeOfSymbol(parameter), !isSent);
      }
      visit(signature.getReturnType(), isSent);
    }
    for (const property of type.getProperties()) visit(checker.getTypeOfSymbol(property), isSent);
  };

  for (const { isValue, symbol } of all) if (isValue) visit(checker.getTypeOfSymbol(symbol), false);
  return roles;
}
