import plus from "lucide/dist/esm/icons/plus.mjs";
import { useState } from "react";
import { clockAt } from "../../schema/clock.ts";
import { runningTerm } from "../../schema/councils/terms.ts";
import { Side, sides } from "../../schema/councils.ts";
import { useHolder } from "../councils/useHolder.ts";
import { useWords } from "../i18n.tsx";
import { perform } from "../live/deeds.ts";
import { Button } from "../ui/Button.tsx";
import { FormDialog } from "../ui/FormDialog.tsx";
import { Select } from "../ui/Select.tsx";
import { TextField } from "../ui/TextField.tsx";
import { useDeed } from "../ui/useDeed.ts";
import { CAME, type MeetingOnPage, meetingRoom, type PlaceRead } from "./meetings.ts";

const aGuest = "guest";

interface Props {
  meeting: MeetingOnPage;
  places: readonly PlaceRead[];
  onDone: () => void;
}

function Form({ meeting, places, onDone, onClose }: Props & { onClose: () => void }) {
  const say = useWords();
  const holder = useHolder();
  const { run, problem, isBusy } = useDeed();
  const { day } = clockAt(new Date(meeting.startsAt));
  const others = meeting.council.seats.edges.flatMap(({ node: seat }) => {
    const term = runningTerm(
      seat.terms.edges.map(({ node }) => node),
      day,
    );
    return term && !places.some((place) => place.term?.id === term.id) ? [{ id: term.id, name: holder(term as never, seat) }] : [];
  });
  const [who, setWho] = useState(others[0]?.id ?? aGuest);
  const [guest, setGuest] = useState("");
  const [side, setSide] = useState<Side>(Side.CivilSociety);
  const isGuest = who === aGuest;
  const send = async () => {
    const variables = { meeting: meeting.id, who: isGuest ? { guest, side } : { term: who } };
    if (await run(() => perform(meetingRoom(meeting.id), CAME, variables))) {
      onDone();
      onClose();
    }
  };
  return (
    <FormDialog
      title={say("meetings.one.addPresent")}
      send={say("house.ui.save")}
      isBusy={isBusy}
      problem={problem}
      onSend={send}
      onClose={onClose}
    >
      <Select
        label={say("meetings.dates.who")}
        choices={[...others, { id: aGuest, name: say("meetings.one.guest") }]}
        value={who}
        onChange={setWho}
      />
      {isGuest && <TextField label={say("meetings.one.guestName")} value={guest} onChange={setGuest} />}
      {isGuest && (
        <Select
          label={say("meetings.one.guestSide")}
          choices={sides.map((id) => ({ id, name: say(`councils.side.${id}`) }))}
          value={side}
          onChange={setSide}
        />
      )}
    </FormDialog>
  );
}

/** Adds somebody who came without having been called: from the council, or a guest. */
export function AddPresent(props: Props) {
  const say = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <div>
      <Button icon={plus} onPress={() => setOpen(true)}>
        {say("meetings.one.addPresent")}
      </Button>
      {isOpen && <Form {...props} onClose={() => setOpen(false)} />}
    </div>
  );
}
