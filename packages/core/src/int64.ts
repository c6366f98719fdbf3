/**
 * What a program decides once about the types of its clients. Where `parseJson` keeps integers of
 * 64 bits exact, their type is said here, through the package of any vendor:
 *
 * @example
 * declare module "@carespec/…" {
 *   interface Register {
 *     int64: number | bigint;
 *   }
 * }
 */
// biome-ignore lint/suspicious/noEmptyInterface: programs add members to it
export interface Register {}

/**
 * An integer of 64 bits, such as an id. It is a `number`, which is exact up to 2^53 - 1, unless the
 * program has registered another type.
 */
export type Int64 = Register extends { int64: infer Type } ? Type : number;
