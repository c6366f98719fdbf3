import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "@carespec/command";

interface Manifest {
  name: string;
  version: string;
  license?: string;
  /** What older manifests have instead. */
  licenses?: { type: string }[];
  author?: string | { name: string };
}

interface Notice {
  title: string;
  license: string;
  text: string;
}

const HEAD = `# Third-party licenses

The published files of this package contain code of these projects. The build writes this list, from
what it puts into \`prism\`.
`;

/** Of packages without a file that holds their license; all of them name this one. */
const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

/**
 * Writes the notices of all packages that the files belong to: names, versions, licenses and their
 * texts, sorted by name. Packages with the same text share it.
 *
 * @param files - of packages in `node_modules`
 * @throws UserError for a package that neither holds nor names a license that is known here
 */
export function describeLicenses(files: readonly string[]): string {
  const folders = new Set(files.map(packageFolder));
  const notices = new Map<string, Notice[]>();
  for (const notice of [...folders].map(readNotice).toSorted(byTitle)) {
    const key = `${notice.license}\n${notice.text}`;
    notices.set(key, [...(notices.get(key) ?? []), notice]);
  }
  const parts = [...notices.values()].map((same) => {
    const titles = [...new Set(same.map(({ title }) => title))].join(", ");
    const { license = "", text = "" } = same[0] ?? {};
    return `\n## ${titles}\n\nLicense: ${license}\n\n\`\`\`\`text\n${text}\n\`\`\`\`\n`;
  });
  return HEAD + parts.join("");
}

const byTitle = ({ title: one }: Notice, { title: other }: Notice) => (one < other ? -1 : 1);

function packageFolder(file: string): string {
  return /^.*node_modules[/\\](?:@[^/\\]+[/\\])?[^/\\]+/.exec(file)?.[0] ?? file;
}

function readNotice(folder: string): Notice {
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const { name, version, licenses, author } = manifest;
  const license = manifest.license ?? licenses?.map(({ type }) => type).join(" or ") ?? "";
  const texts = readdirSync(folder)
    .filter((file) => /^(mit-)?(licen[cs]e|copying|notice|copyrightnotice)(\.|$)/i.test(file))
    .toSorted()
    .map((file) => tidy(readFileSync(join(folder, file), "utf8")));
  const holder = typeof author === "object" ? author.name : author;
  if (texts.length === 0 && license === "MIT") {
    texts.push(`Copyright (c) ${holder ?? `the authors of ${name}`}\n\n${MIT}`);
  }
  if (texts.length > 0 && license) {
    return { title: `${name} ${version}`, license, text: texts.join("\n\n") };
  }
  throw new UserError(`${folder} has no license text: bundle another version of it`);
}

function tidy(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/[ \t]+$/gm, "")
    .trim();
}
