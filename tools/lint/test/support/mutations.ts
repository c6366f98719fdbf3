import { content } from "./mutations/content.ts";
import { evidence } from "./mutations/evidence.ts";
import { files } from "./mutations/files.ts";
import type { Mutation } from "./mutations/mutation.ts";
import { structure } from "./mutations/structure.ts";

/** The 48 faults. To switch one on that nothing reports yet, name its rules in `caught`. */
export const mutations: Mutation[] = [...evidence, ...structure, ...files, ...content];
