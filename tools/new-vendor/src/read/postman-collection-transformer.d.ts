declare module "postman-collection-transformer" {
  /** Converts a collection from one version of the format to another. */
  function convert(
    collection: object,
    options: { inputVersion: string; outputVersion: string; retainIds?: boolean },
    done: (error: Error | null, result: unknown) => void,
  ): void;
  const transformer: { convert: typeof convert };
  export default transformer;
}
