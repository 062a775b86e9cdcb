import { useMutation, useQuery } from "@apollo/client/react";
import copy from "lucide/dist/esm/icons/copy.mjs";
import { useState } from "react";
import { graphql } from "../graphql.ts";
import { useWords } from "../i18n.tsx";
import { useMe } from "../people/useMe.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { notify } from "../ui/Notices.tsx";
import { Section } from "../ui/Page.tsx";
import { Refused } from "../ui/Refused.tsx";
import { TextField } from "../ui/TextField.tsx";
import { useDeed } from "../ui/useDeed.ts";
import { useMoment } from "./useMoment.ts";
import "./CalendarDialog.css";

const ADDRESS = graphql(`query CalendarAddress { calendarAddress }`);
const MAKE = graphql(`mutation MakeCalendarAddress { makeCalendarAddress }`);
const END = graphql(`mutation EndCalendarAddress { endCalendarAddress }`);

/** An address to be pasted into a calendar. */
function Address({ value }: { value: string }) {
  const say = useWords();
  const take = async () => {
    await navigator.clipboard.writeText(value);
    notify({ text: say("meetings.calendar.copied") });
  };
  return (
    <div className="calendar-address">
      <TextField
        label={say("meetings.calendar.address")}
        value={value}
        isReadOnly
        onFocus={(event) => (event.target as HTMLInputElement).select()}
      />
      <Button icon={copy} onPress={take}>
        {say("meetings.calendar.copy")}
      </Button>
    </div>
  );
}

/** The reader's own address, which is told once. */
function Own() {
  const say = useWords();
  const moment = useMoment();
  const { data, refetch } = useQuery(ADDRESS, { fetchPolicy: "network-only" });
  const [make] = useMutation(MAKE);
  const [end] = useMutation(END);
  const [made, setMade] = useState<string>();
  const { run, problem, isBusy } = useDeed();
  const has = data?.calendarAddress;
  const begin = () => run(async () => setMade((await make()).data?.makeCalendarAddress));
  const stop = () =>
    run(async () => {
      await end();
      setMade(undefined);
      await refetch();
      notify({ text: say("meetings.calendar.ended") });
    });
  return (
    <Section title={say("meetings.calendar.own")}>
      <p>{say("meetings.calendar.ownHow")}</p>
      {made ? (
        <>
          <Address value={made} />
          <p role="status">{say("meetings.calendar.once")}</p>
        </>
      ) : (
        <>
          {has && <p>{say("meetings.calendar.made", { day: moment.long(has) })}</p>}
          <div className="calendar-acts">
            <Button isPending={isBusy} onPress={begin}>
              {say(has ? "meetings.calendar.again" : "meetings.calendar.make")}
            </Button>
            {has && (
              <Button weight="quiet" onPress={stop}>
                {say("meetings.calendar.end")}
              </Button>
            )}
          </div>
        </>
      )}
      <Refused problem={problem} />
    </Section>
  );
}

interface Props {
  hub: string;
  /** The council and the area whose meetings are on the page, when it is not all. */
  some: readonly { of: "councils" | "areas"; id: string; name: string }[];
  onClose: () => void;
}

/** The addresses at which a calendar reads the open meetings of a hub and of what is chosen in it and, for whoever is signed in, their own. */
export function CalendarDialog({ hub, some, onClose }: Props) {
  const say = useWords();
  const { me } = useMe();
  return (
    <Dialog title={say("meetings.calendar.title")} isOpen onClose={onClose}>
      <div className="calendar-ways">
        <Section title={say("meetings.calendar.public")}>
          <p>{say("meetings.calendar.publicHow")}</p>
          <Address value={`${location.origin}/api/hubs/${hub}/meetings.ics`} />
        </Section>
        {some.map(({ of, id, name }) => (
          <Section key={id} title={say("meetings.calendar.some", { name })}>
            <Address value={`${location.origin}/api/${of}/${id}/meetings.ics`} />
          </Section>
        ))}
        {me && <Own />}
      </div>
    </Dialog>
  );
}
