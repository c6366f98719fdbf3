/** From which sizes on schemas are shared. */
export interface SharingLimits {
  /** How many objects the schemas of a document hold that is compiled as Prism does, which runs faster. */
  document: number;
  /** How many schemas a part has that is compiled with the schema that holds it. */
  compiled: number;
  /** How many objects a part holds that is copied with the schema that holds it. */
  copied: number;
}

export const SHARING_LIMITS: SharingLimits = { document: 10_000, compiled: 12, copied: 8 };
