import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { clockAt } from "../../schema/clock.ts";
import { useWords } from "../i18n.tsx";
import { perform } from "../live/deeds.ts";
import { FormDialog } from "../ui/FormDialog.tsx";
import { useDeed } from "../ui/useDeed.ts";
import { momentsOf, WhenFields } from "./MeetingForm.tsx";
import { type MeetingOnPage, MOVE, meetingRoom, TO_PLAN } from "./meetings.ts";
import { SuitsNote } from "./SuitsNote.tsx";

interface Props {
  meeting: MeetingOnPage;
  onMoved: () => void;
  onClose: () => void;
}

/** Moves a meeting to another day or time; whoever was called is told. */
export function MoveDialog({ meeting, onMoved, onClose }: Props) {
  const say = useWords();
  const { id, council, startsAt, endsAt, calledAt } = meeting;
  const { data } = useQuery(TO_PLAN, { variables: { id: council.id } });
  const [from, until] = [clockAt(new Date(startsAt)), clockAt(new Date(endsAt))];
  const [form, setForm] = useState({ day: from.day, from: from.time, until: until.time });
  const { run, problem, isBusy } = useDeed();
  const isWhole = form.day && form.from && form.until;
  const next = isWhole ? momentsOf(form) : undefined;
  const move = async () => {
    if (!next) return;
    const variables = { id, startsAt: next.startsAt.toISOString(), endsAt: next.endsAt.toISOString() };
    if (await run(() => perform(meetingRoom(id), MOVE, variables))) onMoved();
  };
  return (
    <FormDialog
      title={say("meetings.plan.move")}
      send={say("meetings.plan.moveSend")}
      isBusy={isBusy}
      problem={problem}
      onSend={move}
      onClose={onClose}
    >
      {calledAt && <p>{say("meetings.plan.moveWhat")}</p>}
      <WhenFields form={form} put={(some) => setForm((before) => ({ ...before, ...some }))} />
      {next && <SuitsNote startsAt={next.startsAt} seats={data?.council?.seats.edges.map(({ node }) => node) ?? []} />}
    </FormDialog>
  );
}
