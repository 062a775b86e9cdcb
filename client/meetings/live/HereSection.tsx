import { useSuspenseQuery } from "@apollo/client/react";
import check from "lucide/dist/esm/icons/check.mjs";
import { Suspense } from "react";
import { SideMark } from "../../councils/SideMark.tsx";
import { useWords } from "../../i18n.tsx";
import { perform } from "../../live/deeds.ts";
import { Button } from "../../ui/Button.tsx";
import { Section } from "../../ui/Page.tsx";
import { Refused } from "../../ui/Refused.tsx";
import { useDeed } from "../../ui/useDeed.ts";
import { AddPresent } from "../AddPresent.tsx";
import { ONE } from "../meetings.ts";
import { usePlaceName } from "../Place.tsx";
import { QuorumLine } from "../QuorumLine.tsx";
import { BE_HERE, liveRoom } from "./documents.ts";
import type { Live } from "./useLiveMeeting.ts";

/** Who is at the meeting; whoever is says so for themselves, and those who lead it write down the others. */
export function HereSection({ live }: { live: Live }) {
  const say = useWords();
  const nameOf = usePlaceName();
  const { run, problem, isBusy } = useDeed();
  const { meeting, places, own, takesPart, mayKeep, runs } = live;
  const here = places.filter(({ present }) => present);
  const be = (present: boolean) => void run(() => perform(liveRoom(meeting.id), BE_HERE, { id: meeting.id, present }));
  return (
    <Section title={say("live.here")} action={<span className="here-count">{say("live.hereCount", { count: here.length })}</span>}>
      {takesPart && runs && !own?.present && (
        <Button icon={check} isPending={isBusy} onPress={() => be(true)}>
          {say("live.iAmHere")}
        </Button>
      )}
      {here.length > 0 && (
        <ul className="here-list">
          {here.map((place) => (
            <li key={place.id}>
              <SideMark side={place.side} />
              {nameOf(place)}
              {place.id === own?.id && runs && (
                <Button weight="quiet" isPending={isBusy} onPress={() => be(false)}>
                  {say("live.iLeft")}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      <Refused problem={problem} />
      {mayKeep && runs && (
        <Suspense>
          <Others live={live} />
        </Suspense>
      )}
    </Section>
  );
}

/** For those who lead the meeting: whether enough are there to decide, and whom else to write down, from the council or a guest. */
function Others({ live }: { live: Live }) {
  const { data } = useSuspenseQuery(ONE, { variables: { id: live.meeting.id } });
  return (
    data.meeting && (
      <>
        <QuorumLine meeting={data.meeting} places={live.places} />
        <AddPresent meeting={data.meeting} places={live.places} onDone={live.again} />
      </>
    )
  );
}
