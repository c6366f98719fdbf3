import { UserError } from "@carespec/command";

/** What no right client can be made of, a line each. */
export class RefusedPlaces extends UserError {
  readonly places: readonly string[];
  readonly remedy: string;

  constructor(places: readonly string[], remedy: string) {
    super([...places, remedy].join("\n"));
    this.places = places;
    this.remedy = remedy;
  }
}

/**
 * Tells the places of a refusal, a line each.
 *
 * @returns what is left to say; any other error as it is
 */
export function tellPlaces(error: unknown, tell: (line: string) => void): unknown {
  if (!(error instanceof RefusedPlaces) || error.places.length < 2) return error;
  for (const place of error.places) tell(place.replace(/\s+/g, " "));
  return new UserError(`${error.places.length} places are refused. ${error.remedy}`);
}
