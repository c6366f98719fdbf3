/**
 * The objects of a graph that lead back to themselves, each with the number of its circle: two objects
 * have the same number if each leads to the other (Tarjan's algorithm).
 */
export function circlesOf(root: object): ReadonlyMap<object, number> {
  const circles = new Map<object, number>();
  const order = new Map<object, number>();
  const waiting: object[] = [];
  const isWaiting = new Set<object>();

  /** The earliest object in waiting that a node leads to. */
  function visit(node: object): number {
    const own = order.size;
    let earliest = own;
    let isOwnChild = false;
    order.set(node, own);
    waiting.push(node);
    isWaiting.add(node);
    for (const child of Object.values(node)) {
      if (typeof child !== "object" || child === null) continue;
      isOwnChild ||= child === node;
      const known = order.get(child);
      if (known === undefined) earliest = Math.min(earliest, visit(child));
      else if (isWaiting.has(child)) earliest = Math.min(earliest, known);
    }
    if (earliest === own) close(node, own, isOwnChild);
    return earliest;
  }

  /** Takes a node and what leads back to it out of waiting. */
  function close(node: object, number: number, isOwnChild: boolean): void {
    const isAlone = waiting.at(-1) === node;
    for (let member: object | undefined; member !== node; ) {
      member = waiting.pop() as object;
      isWaiting.delete(member);
      if (!isAlone || isOwnChild) circles.set(member, number);
    }
  }

  visit(root);
  return circles;
}
