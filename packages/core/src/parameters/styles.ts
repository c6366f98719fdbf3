import { encodeScalar, encodeText } from "./scalar.ts";
import { isPlainObject, listOf } from "./values.ts";

/**
 * Writes a parameter, encoded: with its name for a query and a cookie, without it for a path and a
 * header, where `isAlone` is set.
 *
 * @throws TypeError for a value that it cannot write
 */
export type WriteParameter = (name: string, value: unknown, isAlone?: boolean) => string;

/** How the parameters of an operation are written that do not follow OpenAPI's defaults. */
export interface ParameterStyles {
  readonly path?: Readonly<Record<string, WriteParameter>>;
  readonly query?: Readonly<Record<string, WriteParameter>>;
  readonly header?: Readonly<Record<string, WriteParameter>>;
  readonly cookie?: Readonly<Record<string, WriteParameter>>;
}

/**
 * Writes lists and objects of a query as one value: `ids=a,b`, for `form` without `explode`,
 * `spaceDelimited` and `pipeDelimited`.
 *
 * @param separator - as it is sent
 */
export function delimited(separator: string): WriteParameter {
  return (name, value) => `${encodeText(name, name)}=${itemsOf(name, value).join(separator)}`;
}

/** Writes the members of an object in brackets: `filter[name]=a`, as `deepObject` says. */
export const deepObject: WriteParameter = (name, value) => {
  if (isPlainObject(value)) {
    return Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .map(([member, own]) => deepObject(`${name}[${member}]`, own))
      .join("&");
  }
  return listOf(value, name)
    .map((item) => `${encodeText(name, name)}=${encodeScalar(item, name)}`)
    .join("&");
};

/** Writes lists and objects into a path as OpenAPI's `simple` says: `a,b`, or `name=a,age=1`. */
export function simple(explode: boolean): WriteParameter {
  return (name, value) => piecesOf(name, value, explode).join(",");
}

/** Writes a part of a path after a dot, as OpenAPI's `label` says: `.a,b`, or `.a.b`. */
export function label(explode: boolean): WriteParameter {
  return (name, value) => `.${piecesOf(name, value, explode).join(explode ? "." : ",")}`;
}

/** Writes a part of a path with its name, as OpenAPI's `matrix` says: `;ids=a,b`, or `;ids=a;ids=b`. */
export function matrix(explode: boolean): WriteParameter {
  return (name, value) => {
    const key = encodeText(name, name);
    const pieces = piecesOf(name, value, explode);
    const isNamed = explode && isPlainObject(value);
    const own = explode ? pieces : [pieces.join(",")];
    const named = isNamed ? own : own.map((piece) => `${key}=${piece}`);
    // An empty value has no "=" (RFC 6570, 3.2.7).
    return named.map((piece) => `;${piece.replace(/=$/, "")}`).join("");
  };
}

/** The items of a list, or an object's members: `name=a` each where exploded, else `name`, `a`. */
function piecesOf(name: string, value: unknown, explode: boolean): string[] {
  if (!explode || !isPlainObject(value)) return itemsOf(name, value);
  return Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .map(([member, own]) => `${encodeText(member, name)}=${encodeScalar(own, name)}`);
}

function itemsOf(name: string, value: unknown): string[] {
  const items = isPlainObject(value)
    ? Object.entries(value)
        .filter(([, member]) => member !== undefined)
        .flat()
    : listOf(value, name);
  return items.map((item) => encodeScalar(item, name));
}
