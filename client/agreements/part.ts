import type { ComponentType } from "react";
import type { AgreementStage } from "../../schema/agreements/stage.ts";
import type { AgreementRead } from "./agreements.ts";

/** An agreement on its page, as each part of the page knows it. */
export interface AgreementAt {
  agreement: AgreementRead;
  /** Whether the reader has part in it: an official, or somebody of a party or the steering group. */
  isPartner: boolean;
  /** Reads the page again. */
  refresh: () => void;
}

/** What a part of the room adds to an agreement's page; each decides by the stage whether it has anything to show. */
export interface AgreementPart {
  name: string;
  /** What stands above both columns, under the line of its life. */
  First?: ComponentType<{ at: AgreementAt }>;
  /** The stage that it is what the agreement waits for: then it stands first in the main column. */
  leadsAt?: AgreementStage;
  /** What stands in the page's main column, in the order of the parts. */
  Main?: ComponentType<{ at: AgreementAt }>;
  /** What stands beside it, after the parties. */
  Beside?: ComponentType<{ at: AgreementAt }>;
  /** What can be done next, on top of the page: at most one part has something at a stage. */
  Next?: ComponentType<{ at: AgreementAt }>;
}
