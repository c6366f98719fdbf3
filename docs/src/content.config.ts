import { defineCollection } from "astro:content";
import { docsLoader } from "@astrojs/starlight/loaders";
import { docsSchema } from "@astrojs/starlight/schema";
import { glob } from "astro/loaders";
import { z } from "astro/zod";

/** Other names of what a page is about, by which people search for it. */
const aliases = z.array(z.string()).default([]);

export const collections = {
  docs: defineCollection({
    loader: docsLoader(),
    schema: docsSchema({ extend: z.object({ aliases }) }),
  }),
  /** Guides about one vendor, which lie in its own folder. */
  vendorGuides: defineCollection({
    loader: glob({ base: "../specs", pattern: "*/guides/*.md" }),
    schema: z.object({ title: z.string(), description: z.string(), order: z.number(), aliases }),
  }),
};
