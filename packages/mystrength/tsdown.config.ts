import { clientBuild } from "../../tsdown.client.ts";

export default clientBuild();
