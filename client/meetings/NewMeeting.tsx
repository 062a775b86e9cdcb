import { useState } from "react";
import { useWords } from "../i18n.tsx";
import { FormDialog } from "../ui/FormDialog.tsx";
import { Select } from "../ui/Select.tsx";
import { MeetingForm } from "./MeetingForm.tsx";

interface Props {
  hub: string;
  /** The councils that it can be planned for. */
  councils: readonly { id: string; name: string }[];
  council?: string | undefined;
  what: "meeting" | "series" | "dates";
  /** Where what was planned is, or is planned on. */
  onPlanned: (address: string) => void;
  onClose: () => void;
}

/** Asks for which council something is planned, where that is not said yet, and then plans it. */
export function NewMeeting({ hub, councils, council, what, onPlanned, onClose }: Props) {
  const say = useWords();
  const [chosen, setChosen] = useState(council ?? (councils.length === 1 ? councils[0]!.id : undefined));
  const [wanted, setWanted] = useState(councils[0]?.id ?? null);
  const next = (id: string) => {
    if (what === "meeting") return setChosen(id);
    onPlanned(`/${hub}/councils/${id}/${what}`);
  };
  if (chosen && what === "meeting")
    return <MeetingForm council={chosen} onPlanned={(id) => onPlanned(`/${hub}/meetings/${id}`)} onClose={onClose} />;
  return (
    <FormDialog
      title={say(`meetings.plan.${what}`)}
      send={say("meetings.plan.button")}
      isBusy={false}
      problem={undefined}
      onSend={() => wanted && next(wanted)}
      onClose={onClose}
    >
      <Select label={say("meetings.plan.council")} choices={councils} value={wanted} onChange={setWanted} />
    </FormDialog>
  );
}
