import { STATUS_CODES } from "node:http";
import { plain } from "../model/markdown.ts";
import {
  type AnswerView,
  type BodyView,
  viewAnswers,
  viewRequestBody,
} from "../model/operation-view.ts";
import { viewParameters } from "../model/parameter-view.ts";
import type { MemberView, SchemaView } from "../model/schema-types.ts";
import type { SitePage, SiteVendor } from "../model/site-vendor.ts";
import type { SearchRecord } from "./record.ts";

/** Lists what can be found of an operation: itself, its parameters, its own fields, its errors. */
export function operationRecords(vendor: SiteVendor, page: SitePage): SearchRecord[] {
  const { operation, method, path, href } = page;
  const evidence = operation["x-evidence"].status;
  const title = operation.summary ?? operation.operationId;
  const own = { vendor: vendor.title, method: method.toUpperCase() };
  const shared = { ...own, place: title };
  const bodies = viewRequestBody(vendor.document, page)?.bodies ?? [];
  const answers = viewAnswers(vendor.document, page);
  const groups = viewParameters(vendor.document, page);
  const named =
    (kind: "parameter" | "field" | "header") =>
    (member: MemberView): SearchRecord => ({
      ...shared,
      kind,
      href: `${href}#${member.anchor}`,
      title: member.name,
      evidence: member.evidence?.status ?? evidence,
      text: textOf(member),
    });
  return [
    {
      ...own,
      kind: "operation",
      href,
      title,
      evidence,
      aliases: [operation.operationId, `${method} ${path}`, path],
      keywords: operation.tags,
      text: [
        plain(operation.description ?? ""),
        ...fieldNames([...bodies, ...answers.flatMap((each) => each.bodies)]),
      ].join(" "),
    },
    ...groups.flatMap(({ title: group, parameters }) =>
      parameters.map(named(group === "Headers" ? "header" : "parameter")),
    ),
    ...bodies.flatMap(({ schema }) => ownMembers(schema).map(named("field"))),
    ...answers.flatMap((answer) => [
      ...answer.headers.map(named("header")),
      ...(answer.isSuccess
        ? answer.bodies.flatMap(({ schema }) => ownMembers(schema).map(named("field")))
        : [{ ...shared, kind: "error", ...errorOf(answer, href) } as const]),
    ]),
  ];
}

function errorOf(answer: AnswerView, href: string) {
  const examples = answer.bodies.flatMap(({ examples }) =>
    examples.flatMap(({ title, text }) => [title, text.replace(/[{}"[\],:]/g, " ")]),
  );
  return {
    href: `${href}#${answer.anchor}`,
    title: `${answer.status} ${STATUS_CODES[answer.status] ?? ""}`.trim(),
    ...(answer.evidence && { evidence: answer.evidence.status }),
    text: [plain(answer.description ?? ""), ...examples].join(" "),
  };
}

/** Fields of components are found on the components' own pages. */
export function ownMembers(view: SchemaView): MemberView[] {
  if (view.type.component !== undefined) return [];
  const inner = [
    ...(view.items ? ownMembers(view.items) : []),
    ...view.alternatives.flatMap(({ options }) =>
      options.flatMap((option) => ownMembers(option.view)),
    ),
  ];
  return [...view.members.flatMap((member) => [member, ...ownMembers(member)]), ...inner];
}

function fieldNames(bodies: BodyView[]): string[] {
  const names = ({ members, items }: SchemaView): string[] => [
    ...members.map(({ name }) => name),
    ...(items ? names(items) : []),
  ];
  return [...new Set(bodies.flatMap(({ schema }) => names(schema)))];
}

/** What is said of a field, as plain text. */
export function textOf(view: SchemaView): string {
  return [
    ...view.descriptions.map(plain),
    ...view.constraints,
    ...view.enumValues.map(String),
    ...(view.evidence?.note ? [plain(view.evidence.note)] : []),
  ].join(" ");
}
