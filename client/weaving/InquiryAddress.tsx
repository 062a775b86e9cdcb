import { whyNotEmail } from "../../schema/text.ts";
import { useWords } from "../i18n.tsx";
import { Select } from "../ui/Select.tsx";
import { TextField } from "../ui/TextField.tsx";
import { Tick } from "../ui/Tick.tsx";
import type { Askable, Asking } from "./useAddresses.ts";

const another = "another";

interface Props {
  actor: Askable;
  asking: Asking;
  onChange: (part: Partial<Asking>) => void;
}

/** Whether an actor is asked, and where its letter goes: to a contact who has agreed to be listed, or to an address typed for this. */
export function InquiryAddress({ actor: { name, contacts, visibility, declined }, asking, onChange }: Props) {
  const say = useWords();
  const { isAsked, contact, email, isIncluded } = asking;
  const label = say("inquiries.asking.address", { name });
  return (
    <li className="inquiry-address">
      <Tick isSelected={isAsked} onChange={(next) => onChange({ isAsked: next })}>
        {name}
        {declined && <span className="inquiry-facts"> {say("inquiries.asking.declinedBefore")}</span>}
      </Tick>
      {isAsked && contacts.length > 0 && (
        <Select
          label={label}
          labelUnseen
          choices={[
            ...contacts.map(({ id, name: person, email: at }) => ({ id, name: person, detail: at })),
            { id: another, name: say("inquiries.asking.otherAddress") },
          ]}
          value={contact ?? another}
          onChange={(id) => onChange({ contact: id === another ? null : id })}
        />
      )}
      {isAsked && contact === null && (
        <TextField
          label={label}
          labelUnseen
          type="email"
          placeholder={say("inquiries.asking.email")}
          value={email}
          onChange={(next) => onChange({ email: next })}
          whyNot={email.trim() ? whyNotEmail(email.trim()) : undefined}
        />
      )}
      {visibility !== "public" && visibility === "members" && (
        <Tick isSelected={isIncluded} onChange={(next) => onChange({ isIncluded: next })}>
          {say("inquiries.asking.included", { name })}
        </Tick>
      )}
    </li>
  );
}
