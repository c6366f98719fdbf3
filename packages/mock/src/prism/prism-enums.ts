import { prismModule } from "./prism-bundle.ts";

type Enums = typeof import("@stoplight/types");

/** The enumerations of Prism's types. */
export const { DiagnosticSeverity, HttpParamStyles } = prismModule<Enums>("enums");

export type DiagnosticSeverity = import("@stoplight/types").DiagnosticSeverity;
