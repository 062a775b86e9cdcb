import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { Link } from "react-router";
import { isOver } from "../../../schema/agreements/stage.ts";
import { sides } from "../../../schema/councils.ts";
import { whyNotCoordinate } from "../../../schema/hubs.ts";
import { SideMark } from "../../councils/SideMark.tsx";
import { useWords } from "../../i18n.tsx";
import { useMe } from "../../people/useMe.ts";
import { Button } from "../../ui/Button.tsx";
import { Section } from "../../ui/Page.tsx";
import type { AgreementAt } from "../part.ts";
import { useFollow } from "../useFollow.ts";
import { ChooseSteering, StartSteering } from "./SteeringDialogs.tsx";
import { STEERING } from "./steering.ts";
import "./SteeringGroup.css";

/** The council that follows the agreement and how its seats are taken; or how to choose or start one. */
export function SteeringGroup({ at }: { at: AgreementAt }) {
  const say = useWords();
  const { rights } = useMe();
  const { agreement, isPartner } = at;
  const isThere = agreement.stage !== "Dialogue" && (!!agreement.steeringGroup || (isPartner && !isOver(agreement)));
  const { data, refetch } = useQuery(STEERING, { variables: { id: agreement.id }, skip: !isThere });
  useFollow(agreement.hub.seq, () => isThere && refetch());
  const [doing, setDoing] = useState<"choose" | "start">();
  if (!isThere || !data?.agreement) return null;
  const group = data.agreement.steeringGroup;
  const close = () => setDoing(undefined);
  if (!group)
    return (
      <Section title={say("steering.title")}>
        <p className="steering-none">{say("steering.none")}</p>
        <div className="steering-do">
          {!whyNotCoordinate(rights, agreement.hub.id) && <Button onPress={() => setDoing("start")}>{say("steering.start")}</Button>}
          <Button weight="quiet" onPress={() => setDoing("choose")}>
            {say("steering.choose")}
          </Button>
        </div>
        {doing === "start" && <StartSteering at={at} onClose={close} />}
        {doing === "choose" && <ChooseSteering at={at} onClose={close} />}
      </Section>
    );
  const seats = group.seats.edges.map(({ node }) => node).filter(({ substitute }) => !substitute);
  const taken = (some: typeof seats) => some.filter(({ isVacant }) => !isVacant).length;
  return (
    <Section title={say("steering.title")}>
      <p>
        <Link to={`/${agreement.hub.slug}/councils/${group.id}`}>{group.name}</Link>
      </p>
      <ul className="steering-sides">
        {sides.flatMap((side) => {
          const own = seats.filter((seat) => seat.side === side);
          if (!own.length) return [];
          return [
            <li key={side}>
              <SideMark side={side} />
              {say("steering.sideSeats", { side: say(`councils.side.${side}`), taken: String(taken(own)), count: String(own.length) })}
            </li>,
          ];
        })}
      </ul>
    </Section>
  );
}
