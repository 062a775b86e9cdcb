import { useState } from "react";
import { isOpenByDefault, whyNotSit } from "../../schema/councils/terms.ts";
import { Gender } from "../../schema/councils.ts";
import { whyNotEmail } from "../../schema/text.ts";
import type { Picked } from "../access/PickOne.tsx";
import { useWords } from "../i18n.tsx";
import { perform } from "../live/deeds.ts";
import { FormDialog } from "../ui/FormDialog.tsx";
import { Radios } from "../ui/Radios.tsx";
import { Select } from "../ui/Select.tsx";
import { TextField } from "../ui/TextField.tsx";
import { Tick } from "../ui/Tick.tsx";
import { today } from "../ui/today.ts";
import { useDeed } from "../ui/useDeed.ts";
import { WhyNot } from "../ui/WhyNot.tsx";
import { PickPerson } from "../weaving/PickPerson.tsx";
import { councilRoom, DESCRIBE_TERM, HAND_OVER, type PlainSeat, type ReachedTerm, SIT } from "./councils.ts";

interface Props {
  /** The hub's path. */
  hub: string;
  council: string;
  seat: PlainSeat;
  /** Who sits there now, when it is handed over or corrected. */
  term?: ReachedTerm;
  deed: "sit" | "handOver" | "correct";
  /** Is told the operation by which it can be undone. */
  onDone: (operation: string) => void;
  onClose: () => void;
}

const ways = ["person", "name", "unnamed"] as const;
type Way = (typeof ways)[number];
const unsaid = "unsaid";

const wayOf = ({ person, unnamed }: ReachedTerm): Way => (person ? "person" : unnamed ? "unnamed" : "name");

/** What stands in the fields at first: what is to be corrected, or an empty seat from today. */
function begun(seat: PlainSeat, term: ReachedTerm | undefined) {
  return {
    way: term ? wayOf(term) : ("person" as Way),
    person: (term?.person ?? undefined) as Picked | undefined,
    name: term?.name ?? "",
    email: term?.email ?? "",
    open: term?.open ?? isOpenByDefault(seat.side, {}),
    gender: (term?.gender ?? unsaid) as Gender | typeof unsaid,
    startsOn: term?.startsOn ?? today(),
    endsOn: term?.endsOn ?? "",
  };
}

const titles = { sit: "councils.sit.title", handOver: "councils.sit.handOver", correct: "councils.sit.correct" } as const;

/** Who is to sit on a seat, from when until when; for somebody new, for a handing over, or to correct what was written. */
export function SitDialog({ hub, council, seat, term, deed, onDone, onClose }: Props) {
  const say = useWords();
  const { run, problem, isBusy } = useDeed();
  const [tried, setTried] = useState(false);
  const [{ way, person, name, email, open, gender, startsOn, endsOn }, set] = useState(() =>
    begun(seat, deed === "correct" ? term : undefined),
  );
  const put = (some: Partial<ReturnType<typeof begun>>) => set((before) => ({ ...before, ...some }));
  const written = {
    person: way === "person" ? (person?.id ?? null) : null,
    name: way === "name" ? name : null,
    email: way === "name" ? email.trim() || null : null,
    unnamed: way === "unnamed",
    open: open && way !== "unnamed",
    gender: gender === unsaid ? null : gender,
    startsOn,
    endsOn: endsOn || null,
  };
  const whyNot = whyNotSit(written, []);
  const submit = async () => {
    setTried(true);
    if (whyNot) return;
    const room = councilRoom(council);
    const given = { seat: seat.id, term: written };
    const done = await run<{ operation: string }>(() => {
      if (deed === "correct") return perform(room, DESCRIBE_TERM, { id: term!.id, term: written });
      return deed === "sit" ? perform(room, SIT, given) : perform(room, HAND_OVER, given);
    });
    if (!done) return;
    onDone(done.operation);
    onClose();
  };
  return (
    <FormDialog
      title={say(titles[deed])}
      send={say(deed === "sit" ? "councils.sit.send" : deed === "handOver" ? "councils.sit.handOver" : "councils.form.save")}
      isBusy={isBusy}
      problem={problem}
      onSend={submit}
      onClose={onClose}
    >
      {deed === "handOver" && <p className="field-hint">{say("councils.sit.handOverHow")}</p>}
      <Radios
        label={say("councils.sit.how")}
        choices={ways.map((id) => ({ id, name: say(`councils.sit.${id}`) }))}
        value={way}
        onChange={(next) => put({ way: next })}
        hint={way === "unnamed" ? say("councils.sit.unnamedHow") : undefined}
      />
      {way === "person" && (
        <PickPerson hub={hub} label={say("councils.sit.member")} value={person} onChange={(next) => put({ person: next })} />
      )}
      {way === "name" && <TextField label={say("councils.sit.called")} value={name} onChange={(next) => put({ name: next })} isRequired />}
      {way === "name" && (
        <TextField
          label={say("councils.sit.email")}
          type="email"
          value={email}
          onChange={(next) => put({ email: next })}
          hint={say("councils.sit.emailHow")}
          whyNot={tried ? whyNotEmail(email.trim()) : undefined}
        />
      )}
      {way === "name" && (
        <Tick isSelected={open} onChange={(next) => put({ open: next })}>
          <span>
            {say("councils.sit.open")}
            <small className="field-hint">{say("councils.sit.openHow")}</small>
          </span>
        </Tick>
      )}
      <div className="field-pair">
        <TextField label={say("councils.sit.from")} type="date" value={startsOn} onChange={(next) => put({ startsOn: next })} isRequired />
        <TextField
          label={say("councils.sit.until")}
          type="date"
          value={endsOn}
          onChange={(next) => put({ endsOn: next })}
          hint={say("councils.sit.untilHint")}
        />
      </div>
      <Select
        label={say("councils.genderOf")}
        hint={say("councils.genderHint")}
        choices={[
          { id: unsaid, name: say("councils.genderUnsaid") },
          ...Object.values(Gender).map((id) => ({ id, name: say(`councils.gender.${id}`) })),
        ]}
        value={gender}
        onChange={(next) => put({ gender: next })}
      />
      <WhyNot no={tried && whyNot} />
    </FormDialog>
  );
}
