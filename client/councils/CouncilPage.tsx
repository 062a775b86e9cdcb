import { useSuspenseQuery } from "@apollo/client/react";
import ellipsis from "lucide/dist/esm/icons/ellipsis.mjs";
import plus from "lucide/dist/esm/icons/plus.mjs";
import { type ComponentType, startTransition, useState } from "react";
import { Link, useParams } from "react-router";
import { checksOf } from "../../schema/councils/composition.ts";
import { whyNotKeep } from "../../schema/councils.ts";
import { RoomHistory } from "../hubs/RoomHistory.tsx";
import { useWords } from "../i18n.tsx";
import { useLive } from "../live/live.ts";
import { useMe } from "../people/useMe.ts";
import { Button } from "../ui/Button.tsx";
import { Empty } from "../ui/Empty.tsx";
import { IconButton } from "../ui/IconButton.tsx";
import { Menu } from "../ui/Menu.tsx";
import { Missing } from "../ui/Missing.tsx";
import { Page, Section } from "../ui/Page.tsx";
import { today } from "../ui/today.ts";
import { Checks } from "./Checks.tsx";
import { CouncilFacts } from "./CouncilFacts.tsx";
import { COUNCIL, COUNCIL_HEARD, type CouncilOnPage, councilRoom, plainSeats } from "./councils.ts";
import { Doings } from "./Doings.tsx";
import type { Doing } from "./doing.ts";
import { HalfCircle } from "./HalfCircle.tsx";
import { PastTerms } from "./PastTerms.tsx";
import { Seats } from "./Seats.tsx";
import { SharedWith } from "./SharedWith.tsx";
import "./CouncilPage.css";

interface Within {
  council: CouncilOnPage;
  mayKeep: boolean;
  onDo: (doing: Doing) => void;
}

/** What can be done with a council as a whole. */
function Actions({ council, onDo }: Pick<Within, "council" | "onDo">) {
  const say = useWords();
  return (
    <>
      {council.seats.edges.length > 0 && (
        <Button icon={plus} onPress={() => onDo({ deed: "addSeats" })}>
          {say("councils.seats.add")}
        </Button>
      )}
      <Menu
        label={say("councils.form.other")}
        trigger={<IconButton icon={ellipsis} label={say("councils.form.other")} weight="plain" />}
        choices={[
          { id: "describe", name: say("councils.form.change"), onAction: () => onDo({ deed: "describe" }) },
          { id: "group", name: say("councils.startGroup"), onAction: () => onDo({ deed: "group" }) },
          { id: "remove", name: say("councils.form.remove"), onAction: () => onDo({ deed: "remove" }) },
        ]}
      />
    </>
  );
}

/** A picture of all seats, and whether the rule holds. */
function Picture({ council, mayKeep, onDo }: Within) {
  const say = useWords();
  const seats = plainSeats(council.seats);
  if (!seats.length)
    return (
      <Empty
        title={say("councils.seats.none")}
        action={
          mayKeep && (
            <Button weight="primary" icon={plus} onPress={() => onDo({ deed: "addSeats" })}>
              {say("councils.seats.add")}
            </Button>
          )
        }
      >
        {say(mayKeep ? "councils.seats.noneHow" : "councils.seats.noneRead")}
      </Empty>
    );
  return (
    <div className="council-top">
      <HalfCircle name={council.name} seats={seats} />
      <Section title={say("councils.rule.title")}>
        <Checks checks={checksOf(council, seats, today())} seats={seats} />
      </Section>
    </div>
  );
}

/** Who sits there, seat by seat. */
function Sitting({ council, mayKeep, onDo }: Within) {
  const say = useWords();
  const seats = plainSeats(council.seats);
  if (!seats.length) return null;
  return (
    <Section title={say("councils.seats.title")}>
      <Seats hub={council.hub.slug} seats={seats} mayKeep={mayKeep} onDo={onDo} />
      <PastTerms seats={seats} />
    </Section>
  );
}

/**
 * One council: who sits in it and whether it is composed as it is to be, what it is for, and what has happened in it. Later rooms tell what lies
 * `Ahead` of it, which comes before the seats on a narrow page, what is `Below` the seats, and what is `Besides`.
 */
export function CouncilPage({ Ahead, Below, Besides }: Partial<Record<"Ahead" | "Below" | "Besides", ComponentType<{ council: string }>>>) {
  const say = useWords();
  const { id = "" } = useParams();
  const { data, refetch } = useSuspenseQuery(COUNCIL, { variables: { id } });
  const { council } = data;
  const { rights } = useMe();
  const [doing, setDoing] = useState<Doing>();
  const refresh = () => startTransition(() => void refetch());
  useLive(COUNCIL_HEARD, council ? councilRoom(council.id) : undefined, council?.hub.seq ?? 0, refresh);
  if (!council) return <Missing />;
  const { hub, name, kind, area, endedOn } = council;
  const mayKeep = !whyNotKeep(rights, council);
  return (
    <Page
      title={name}
      tab={`${name}, ${hub.name}`}
      above={<Link to={`/${hub.slug}/councils`}>{say("councils.allOf")}</Link>}
      lead={
        <p className="council-kind">
          {say(`councils.kind.${kind}`)}
          {area && <span>{area.name}</span>}
          {endedOn && <span className="tag">{say("councils.state.ended")}</span>}
        </p>
      }
      actions={mayKeep && <Actions council={council} onDo={setDoing} />}
    >
      <div className="council">
        <div className="council-picture">
          <Picture council={council} mayKeep={mayKeep} onDo={setDoing} />
        </div>
        <div className="council-ahead">{Ahead && <Ahead council={id} />}</div>
        <div className="council-seats">
          <Sitting council={council} mayKeep={mayKeep} onDo={setDoing} />
          {Below && <Below council={id} />}
        </div>
        <div className="council-besides">
          {Besides && <Besides council={id} />}
          <Section
            title={say("councils.facts.title")}
            action={mayKeep && <Button onPress={() => setDoing({ deed: "describe" })}>{say("house.ui.change")}</Button>}
          >
            <CouncilFacts council={council} />
          </Section>
          <SharedWith hub={hub.slug} council={id} />
        </div>
        <div className="council-past">
          <Section title={say("councils.history")}>
            <RoomHistory hub={hub} room={id} heard={hub.seq} mayUndo={mayKeep} onUndone={refresh} />
          </Section>
        </div>
      </div>
      {doing && (
        <Doings council={council} seats={plainSeats(council.seats)} doing={doing} refresh={refresh} onClose={() => setDoing(undefined)} />
      )}
    </Page>
  );
}
