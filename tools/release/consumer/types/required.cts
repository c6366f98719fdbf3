import catalyst = require("@carespec/catalyst");
import healthily = require("@carespec/healthily");
import mystrength = require("@carespec/mystrength");

export const factories = [
  catalyst.createCatalystClient,
  healthily.createHealthilyClient,
  mystrength.createMyStrengthClient,
];

// @ts-expect-error -- a missing option
catalyst.createCatalystClient({});
