import type { SampleStep, VendorSamples } from "@carespec/document";
import facts from "./vendor.ts";

const assign: SampleStep = {
  says: "Assign the student first; what is not assigned cannot be taken back.",
  operationId: "assignStudent",
};

const addToGroup: SampleStep = {
  says: "Put the user into the group first.",
  operationId: "addUserGroup",
};

const askForToken: SampleStep = {
  says: "Get a login token, which is valid for five minutes and one sign-on.",
  operationId: "createLoginToken",
  takes: { loginToken: "/Token" },
};

export default {
  headers: facts.headers,
  operations: {
    createUser: {
      input: { body: { ExternalId: "another-id" } },
      note: "The id is yours, and each user has another one: a second run is refused with 422, unless the mock is reset.",
    },
    unassignStudent: { before: [assign] },
    removeUserGroup: { before: [addToGroup] },
    authenticateUser: {
      before: [askForToken],
      input: { query: { token: { variable: "loginToken" } } },
    },
  },
} satisfies VendorSamples;
