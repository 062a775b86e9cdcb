import { useSuspenseQuery } from "@apollo/client/react";
import minus from "lucide/dist/esm/icons/minus.mjs";
import plus from "lucide/dist/esm/icons/plus.mjs";
import { type FormEvent, useState } from "react";
import { Link, useNavigate, useParams } from "react-router";
import { momentAt } from "../../schema/clock.ts";
import { whyNotKeep } from "../../schema/councils.ts";
import { daysAfter } from "../../schema/day.ts";
import { mostOptions, whyNotPropose } from "../../schema/meetings/poll.ts";
import { useWords } from "../i18n.tsx";
import { perform } from "../live/deeds.ts";
import { useMe } from "../people/useMe.ts";
import { Button } from "../ui/Button.tsx";
import { IconButton } from "../ui/IconButton.tsx";
import { Missing } from "../ui/Missing.tsx";
import { notify } from "../ui/Notices.tsx";
import { Page } from "../ui/Page.tsx";
import { Refused } from "../ui/Refused.tsx";
import { TextField } from "../ui/TextField.tsx";
import { today } from "../ui/today.ts";
import { useDeed } from "../ui/useDeed.ts";
import { WhyNot } from "../ui/WhyNot.tsx";
import { PROPOSE } from "./dates.ts";
import { TO_PLAN } from "./meetings.ts";
import { SuitsNote } from "./SuitsNote.tsx";
import "./DatesPage.css";

interface Option {
  key: number;
  day: string;
  from: string;
}

const begun = (): Option[] => [14, 15, 21].map((days) => ({ key: days, day: daysAfter(today(), days), from: "18:00" }));
const momentOf = ({ day, from }: Option) => (day && from ? momentAt(day, from) : new Date(Number.NaN));

/** Asks those who sit in a council when they can meet: some times are proposed. */
export function ProposePage() {
  const say = useWords();
  const { hub: slug = "", id = "" } = useParams();
  const { council } = useSuspenseQuery(TO_PLAN, { variables: { id } }).data;
  const { rights } = useMe();
  const go = useNavigate();
  const [title, setTitle] = useState(council?.name ?? "");
  const [place, setPlace] = useState("");
  const [minutes, setMinutes] = useState("120");
  const [options, setOptions] = useState(begun);
  const [isTried, setTried] = useState(false);
  const { run, problem, isBusy } = useDeed();
  if (!council || whyNotKeep(rights, council)) return <Missing />;
  const seats = council.seats.edges.map(({ node }) => node);
  const poll = { title, minutes: Number(minutes), options: options.map(momentOf) };
  const no = whyNotPropose(poll, new Date());
  const put = (key: number, some: Partial<Option>) => setOptions((all) => all.map((one) => (one.key === key ? { ...one, ...some } : one)));
  const add = () => {
    const last = options.at(-1);
    const key = Math.max(0, ...options.map((one) => one.key)) + 1;
    setOptions([...options, { key, day: daysAfter(last?.day || today(), 7), from: last?.from ?? "18:00" }]);
  };
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (no) return;
    const variables = { council: id, poll: { ...poll, place: place.trim() || null, options: poll.options.map((at) => at.toISOString()) } };
    const done = await run(() => perform({ __typename: "Council", id, lists: {} }, PROPOSE, variables));
    const made = done?.answer?.proposeDates.id;
    if (!done) return;
    notify({ text: say("meetings.dates.sent") });
    go(made ? `/${slug}/dates/${made}` : `/${slug}/meetings`);
  };
  return (
    <Page
      title={say("meetings.dates.title")}
      tab={`${say("meetings.dates.title")}, ${council.name}`}
      above={<Link to={`/${slug}/councils/${id}`}>{council.name}</Link>}
      lead={<p>{say("meetings.dates.lead")}</p>}
    >
      <form className="propose" noValidate onSubmit={send}>
        <TextField label={say("meetings.dates.name")} value={title} onChange={setTitle} />
        <TextField label={say("meetings.plan.place")} value={place} onChange={setPlace} />
        <TextField label={say("meetings.dates.minutes")} type="number" value={minutes} onChange={setMinutes} />
        {options.map((option, at) => (
          <fieldset key={option.key} className="propose-option">
            <legend>{say("meetings.dates.option", { number: at + 1 })}</legend>
            <TextField label={say("meetings.plan.day")} type="date" value={option.day} onChange={(day) => put(option.key, { day })} />
            <TextField label={say("meetings.plan.from")} type="time" value={option.from} onChange={(from) => put(option.key, { from })} />
            <IconButton
              icon={minus}
              label={say("meetings.dates.remove", { number: at + 1 })}
              isDisabled={options.length <= 2}
              onPress={() => setOptions(options.filter(({ key }) => key !== option.key))}
            />
            <SuitsNote startsAt={momentOf(option)} seats={seats} />
          </fieldset>
        ))}
        <div className="propose-acts">
          <Button icon={plus} isDisabled={options.length >= mostOptions} onPress={add}>
            {say("meetings.dates.add")}
          </Button>
        </div>
        <WhyNot no={isTried && no} />
        <Refused problem={problem} />
        <div>
          <Button weight="primary" type="submit" isPending={isBusy}>
            {say("meetings.dates.send")}
          </Button>
        </div>
      </form>
    </Page>
  );
}
