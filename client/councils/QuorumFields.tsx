import { QuorumBy, type QuorumRule, quorumRuleSaid, usualQuorum, whyNotQuorum } from "../../schema/councils/quorum.ts";
import type { CouncilKind } from "../../schema/councils.ts";
import { useSentence, useWords } from "../i18n.tsx";
import { Select } from "../ui/Select.tsx";
import { TextField } from "../ui/TextField.tsx";
import { Tick } from "../ui/Tick.tsx";

const usual = "usual";

/** What is written of a council's quorum: its own rule, or what is usual for its kind. */
export interface QuorumWritten {
  by: QuorumBy | typeof usual;
  count: string;
  eachSide: boolean;
}

/** The rule as it is written in the fields. */
export const quorumWritten = (rule: QuorumRule | null): QuorumWritten => ({
  by: rule?.by ?? usual,
  count: rule?.count ? String(rule.count) : "",
  eachSide: rule?.eachSide ?? false,
});

/** The fields as a rule; nothing for what is usual. */
export const quorumOfFields = ({ by, count, eachSide }: QuorumWritten): QuorumRule | null =>
  by === usual ? null : { by, count: by === QuorumBy.Count ? Number(count) : null, eachSide };

interface Props {
  kind: CouncilKind;
  value: QuorumWritten;
  onChange: (value: QuorumWritten) => void;
}

/** What it takes for a council to be able to decide: what is usual, a share, a number, nothing; and whether each side has to be there. */
export function QuorumFields({ kind, value, onChange }: Props) {
  const say = useWords();
  const sentence = useSentence();
  return (
    <>
      <Select
        label={say("councils.quorum.of")}
        hint={value.by === usual ? sentence(quorumRuleSaid(usualQuorum(kind))) : undefined}
        choices={[
          { id: usual, name: say("councils.quorum.usual") },
          ...Object.values(QuorumBy).map((by) => ({ id: by, name: sentence(quorumRuleSaid({ by, eachSide: false })) })),
        ]}
        value={value.by}
        onChange={(by) => onChange({ ...value, by })}
      />
      {value.by === QuorumBy.Count && (
        <TextField
          label={say("councils.quorum.count")}
          type="number"
          inputMode="numeric"
          value={value.count}
          onChange={(count) => onChange({ ...value, count })}
          whyNot={value.count ? whyNotQuorum(quorumOfFields(value)) : undefined}
        />
      )}
      {value.by !== usual && (
        <Tick isSelected={value.eachSide} onChange={(eachSide) => onChange({ ...value, eachSide })}>
          {say("councils.quorum.eachSide")}
        </Tick>
      )}
    </>
  );
}
