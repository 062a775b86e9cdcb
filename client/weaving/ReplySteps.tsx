import { Radio, RadioGroup } from "react-aria-components/RadioGroup";
import { Told, type ToldName } from "../../schema/weaving/inquiry.ts";
import { useWords } from "../i18n.tsx";
import { thickness } from "../maps/picture/look.ts";
import "./ReplySteps.css";

const steps = Object.keys(Told) as ToldName[];

/** Two actors and what is between them: nothing, or a line as thick as the map draws it. */
const Between = ({ told }: { told: ToldName }) => (
  <svg className="reply-between" width={44} height={14} viewBox="0 0 44 14" aria-hidden="true">
    {told !== "None" && <path d="M7 7H37" strokeWidth={thickness(Told[told]) + 0.5} />}
    <circle cx={5} cy={7} r={3.5} />
    <circle cx={39} cy={7} r={3.5} />
  </svg>
);

interface Props {
  label: string;
  value: ToldName | null;
  onChange: (told: ToldName) => void;
}

/** How strong a tie is, in five steps side by side, each wide enough for a thumb. */
export function ReplySteps({ label, value, onChange }: Props) {
  const say = useWords();
  return (
    <RadioGroup
      className="reply-steps"
      aria-label={label}
      orientation="horizontal"
      value={value}
      onChange={(told) => onChange(told as ToldName)}
    >
      {steps.map((told) => (
        <Radio key={told} value={told} className="reply-step">
          <Between told={told} />
          <span>{say(`inquiries.told.${told}`)}</span>
        </Radio>
      ))}
    </RadioGroup>
  );
}
