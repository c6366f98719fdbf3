import { describeRoundTrip } from "../../../packages/mock/test/support/describe-round-trip.ts";
import { ids, openVendor } from "./support/catalyst.ts";

describeRoundTrip("catalyst", async () => {
  const { ask, createStudent, createUser, session } = await openVendor();
  const { UserId } = (await createUser({ ExternalId: "own-1", Title: "Größe 🦜" })).body;
  await createStudent({});
  await createStudent({ FirstName: "Sample", ExternalId: "own-2", BaselineCriteria: null });
  await ask("POST", `/api/users/${UserId}/students/${ids.student}`);
  await ask("PUT", `/api/users/${ids.john}`, { Title: "", Groups: [] });
  await ask("DELETE", `/api/users/${ids.george}`);
  await ask("POST", `/api/users/${UserId}/token`);
  return session.export("catalyst");
});
