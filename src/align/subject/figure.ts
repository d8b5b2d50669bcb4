// How large a figure is, for whatever compares two.
import type { Claim } from "../../model/claim.js";

/** The size of a figure in one number; null for times and open values without an end. */
export function figureOf(claim: Claim): number | null {
  switch (claim.kind) {
    case "money":
    case "count":
    case "percent":
      return claim.value.low ?? claim.value.high;
    case "measure":
      return claim.value.base.low ?? claim.value.base.high;
    case "duration":
      return claim.value.low ?? claim.value.high;
    default:
      return null;
  }
}
