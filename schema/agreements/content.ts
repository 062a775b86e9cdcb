import type { AgreementKind, PartySide } from "../agreements.ts";
import type { Day } from "../day.ts";

/**
 * All that a text of an agreement says, as it was proposed: this is what is decided on and signed, and its digest is the SHA-256 of it as JSON
 * with the keys in order. What other parts of the house let it say stands beside, each under its own name.
 */
export interface AgreementContent {
  form: 1;
  title: string;
  kind: AgreementKind;
  purpose: string | null;
  number: number;
  startsOn: Day | null;
  endsOn: Day | null;
  /** The charter in force that it refers to. */
  charter: { name: string; number: number; adoptedOn: Day | null } | null;
  parties: readonly { name: string; organisationNumber: string | null; side: PartySide; leaves: boolean }[];
  sections: readonly { heading: string; text: string }[];
  [also: string]: unknown;
}
