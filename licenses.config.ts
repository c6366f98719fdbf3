import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
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

const headOf = (place: string) => `# Third-party licenses

The published files of this package contain code of these projects. The build writes this list, from
what it puts into \`${place}\`.
`;

/** Of packages without a file that holds their license; all of them name this one. */
const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

/**
 * Writes `THIRD-PARTY-LICENSES.md` of a package: the notices of all packages that the files belong to,
 * with names, versions, licenses and their texts, sorted by name. Packages with the same text share it.
 *
 * @param folder - the package
 * @param place - where its build puts their code
 * @param files - of packages in `node_modules`
 * @throws UserError for a package that neither holds nor names a license that is known here; and, where
 *   `CI` is set, for a list that is out of date
 */
export function writeLicenses(folder: string, place: string, files: readonly string[]): void {
  const list = join(folder, "THIRD-PARTY-LICENSES.md");
  const text = describeLicenses(place, files);
  if (existsSync(list) && readFileSync(list, "utf8") === text) return;
  if (process.env.CI) {
    const file = relative(process.cwd(), list);
    throw new UserError(`${file} is out of date: run \`npm run build\` and commit it`);
  }
  writeFileSync(list, text);
}

function describeLicenses(place: string, files: readonly string[]): string {
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
  return headOf(place) + parts.join("");
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
