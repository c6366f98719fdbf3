/** A document, the pointer and a word of what is said about it. */
export type Row = [name: string, document: object, pointer: string, says: RegExp];
