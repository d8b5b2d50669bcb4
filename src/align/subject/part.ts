// One part of an agreement between two subjects, with the weight it adds: the contract of everything in this folder.
import type { PartAgreement } from "../../model/group.js";

/** One part's verdict with what it adds to the confidence; `apart` means that nothing can make up for it. */
export interface Part extends PartAgreement {
  readonly weight: number;
  readonly apart?: true;
}
