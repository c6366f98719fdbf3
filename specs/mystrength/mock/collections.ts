import type { CollectionSpec } from "@carespec/mock-kit";

/** What every record carries. */
export interface Modified {
  /** In milliseconds since 1970. */
  modified: number;
}

/** A member of the partner, as the document's `User`. */
export interface User extends Modified {
  id: number;
  member_id?: string;
  access_code?: string;
}

/** An activity or an assessment, as the document's `Activity` and `Assessment`. */
export interface Content extends Modified {
  id: number;
  url: string;
}

/** What a partner sends to refer a person; the document's `ReferralCreate`. */
export interface ReferralCreate {
  referral_user_first_name: string;
  referral_user_email_address: string;
  referral_settings_id: number;
  member_id?: string;
}

/** A referral as it is kept: all that was sent, under an id of the mock's own. */
export interface Referral extends ReferralCreate, Modified {
  id: string;
}

/** The vendor's data by kind. */
export const collections: Record<string, CollectionSpec> = {
  users: { id: "id", schema: { $ref: "#/components/schemas/User" } },
  activities: { id: "id", schema: { $ref: "#/components/schemas/Activity" } },
  assessments: { id: "id", schema: { $ref: "#/components/schemas/Assessment" } },
  referrals: {
    id: "id",
    schema: {
      allOf: [{ $ref: "#/components/schemas/ReferralCreate" }],
      type: "object",
      required: ["id", "modified"],
      properties: {
        id: { type: "string", minLength: 1 },
        modified: { $ref: "#/components/schemas/Modified" },
      },
    },
  },
};
