/** Values of one kind by id, in the order in which they were first put. */
export interface Collection<Value> {
  get(id: string): Promise<Value | undefined>;
  /** All values. Stop early if the first few suffice: the rest is not copied. */
  values(): Promise<Iterable<Value>>;
  /**
   * Puts a value that JSON can hold, otherwise throws; a known id keeps its place. Never change a value
   * that was put or read.
   */
  set(id: string, value: Value): void;
  delete(id: string): void;
}

/** What one request sees and changes: all of its changes are kept, or none. */
export interface Transaction {
  collection<Value>(name: string): Collection<Value>;
}
