import type { StrengthName } from "../../../schema/maps.ts";
import type { Mapped } from "../../../schema/weaving/files/fields.ts";
import type { Choices } from "../../../schema/weaving/files/match.ts";

/** What the reader has chosen about files: what their columns mean, who is whom, how strong a tie is that does not say. */
export interface Wish {
  mapped?: readonly Mapped[];
  choices: Choices;
  strength: StrengthName;
}
