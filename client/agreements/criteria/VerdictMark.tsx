import met from "lucide/dist/esm/icons/circle-check.mjs";
import none from "lucide/dist/esm/icons/circle-dashed.mjs";
import notMet from "lucide/dist/esm/icons/circle-x.mjs";
import notYet from "lucide/dist/esm/icons/clock.mjs";
import partly from "lucide/dist/esm/icons/contrast.mjs";
import type { Verdict } from "../../../schema/agreements/criteria.ts";
import { useWords } from "../../i18n.tsx";
import { Icon, type IconNode } from "../../ui/Icon.tsx";

const icons: Record<Verdict, IconNode> = { Met: met, Partly: partly, NotMet: notMet, NotYet: notYet };

/** What a party says of a criterion: a shape, and the word for it. */
export function VerdictMark({ of }: { of: Verdict | undefined }) {
  const say = useWords();
  return (
    <span className="verdict" data-verdict={of ?? "None"}>
      <Icon of={of ? icons[of] : none} size={18} />
      {of ? say(`criteria.verdict.${of}`) : say("criteria.noAnswer")}
    </span>
  );
}
