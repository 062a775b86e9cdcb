import type { StrengthName } from "../../../schema/maps.ts";
import type { Mapped } from "../../../schema/weaving/files/fields.ts";
import type { Form } from "../../../schema/weaving/files/form.ts";
import type { Choices, Judgement } from "../../../schema/weaving/files/match.ts";
import type { Problem } from "../../../schema/weaving/files/table.ts";
import type { Weighed } from "../../../schema/weaving/files/weigh.ts";

/** What files would do to a map, as the server tells it before anything is changed. */
export interface Seen {
  form: Form;
  tables: readonly (Mapped & { name: string; rows: number; columns: readonly string[]; examples: readonly string[] })[];
  counts: Weighed["counts"];
  made: readonly string[];
  changed: readonly string[];
  judgements: readonly Judgement[];
  moreToJudge: number;
  problems: readonly Problem[];
  problemCount: number;
  mark: string;
}

/** What the reader has chosen about files: what their columns mean, who is whom, how strong a tie is that does not say. */
export interface Wish {
  mapped?: readonly Mapped[];
  choices: Choices;
  strength: StrengthName;
}
