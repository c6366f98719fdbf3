import { escapeKey, follow, isNode, type Node, type OpenApiDocument } from "@carespec/document";

/** A schema, and where it is. Parts below it are made once, since bodies lead to them again and again. */
export class Part {
  readonly node: Node;
  /** JSON pointer into the bundled document. */
  readonly pointer: string;
  /** The way to it from the top of the document, which does not mention references. */
  readonly keys: readonly string[];
  readonly #below = new Map<string, Part>();
  #target: Part | undefined;

  constructor(node: Node, pointer: string, keys: readonly string[]) {
    this.node = node;
    this.pointer = pointer;
    this.keys = keys;
  }

  /** The schema at some keys below; `undefined` where there is none. One of `true` takes anything. */
  at(name: string, key?: string): Part | undefined {
    const id = key === undefined ? name : `${name}/${key}`;
    const known = this.#below.get(id);
    if (known) return known;
    const first = this.node[name];
    const node = key === undefined ? first : (first as Node | undefined)?.[key];
    if (node === undefined || (key !== undefined && !Object.hasOwn(first as Node, key)))
      return undefined;
    const more = key === undefined ? [name] : [name, key];
    const pointer = [this.pointer, ...more.map(escapeKey)].join("/");
    const part = new Part(isNode(node) ? node : {}, pointer, [...this.keys, ...more]);
    this.#below.set(id, part);
    return part;
  }

  /** What its reference leads to. */
  target(document: OpenApiDocument): Part | undefined {
    const { $ref } = this.node;
    if (typeof $ref !== "string") return undefined;
    if (!this.#target) {
      const { node, pointer } = follow(document, $ref);
      this.#target = new Part(node, pointer, this.keys);
    }
    return this.#target;
  }
}
