import { describeRoundTrip } from "../../../packages/mock/test/support/describe-round-trip.ts";
import { openPerson, startHealthily } from "./support/healthily.ts";

describeRoundTrip("healthily", async () => {
  const mock = await startHealthily();
  const { ask, begin, finish, session } = await openPerson(mock);
  await begin("headache");
  await finish();
  await ask("POST /analytics", { event: "opened", value: { screen: ["a", { deep: null }] } });
  await ask("POST /analytics", { event: "", value: {}, id: "own", more: 1 });
  await ask("POST /analytics/feedback", { stars: 5, labels: ["good"], message: "Größe 🦜" });
  return session.export("healthily");
});
