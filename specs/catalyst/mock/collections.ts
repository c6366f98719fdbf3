import type { CollectionSpec } from "@carespec/mock-kit";

const guid = { type: "string", format: "uuid" };

const report = {
  type: "object",
  description: "A custom report. The API shows its rows alone, whatever its parameters say.",
  required: ["ReportId", "Parameters", "Rows"],
  additionalProperties: false,
  properties: {
    ReportId: guid,
    Name: { type: "string", description: "For people who read this file; nothing shows it." },
    Parameters: {
      type: "array",
      description: "The parameters that the report takes. None is required.",
      items: {
        type: "object",
        required: ["Name", "Type"],
        additionalProperties: false,
        properties: {
          Name: { type: "string", minLength: 1, description: "As it is in the query." },
          Type: { enum: ["Date", "WeekEndingDate", "Integer", "Program", "User", "Student"] },
        },
      },
    },
    Rows: { type: "array", items: { $ref: "#/components/schemas/ReportRow" } },
  },
};

/** What a data file may hold for Catalyst: the API's own resources, and reports with their rows. */
export const collections: Record<string, CollectionSpec> = {
  users: { id: "UserId", schema: { $ref: "#/components/schemas/User" } },
  students: { id: "StudentId", schema: { $ref: "#/components/schemas/Student" } },
  sites: { id: "SiteId", schema: { $ref: "#/components/schemas/Site" } },
  groups: { id: "GroupId", schema: { $ref: "#/components/schemas/Group" } },
  reports: { id: "ReportId", schema: report },
};
