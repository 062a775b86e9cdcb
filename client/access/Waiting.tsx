import { whyNotAssign, whyNotCoordinate } from "../../schema/hubs.ts";
import { useWords } from "../i18n.tsx";
import { useMe } from "../people/useMe.ts";
import { useRoleName } from "../people/useRoleName.ts";
import { Button } from "../ui/Button.tsx";
import { Section } from "../ui/Page.tsx";
import type { Doing, HubHere } from "./doing.ts";
import type { Acting, Held } from "./people.ts";

interface Props {
  hub: HubHere;
  held: readonly Held[];
  acting: readonly Acting[];
  onDo: (doing: Doing) => void;
}

/** What nobody does any more: roles whose holder has left, and actors that nobody acts for. */
export function Waiting({ hub, held, acting, onDo }: Props) {
  const say = useWords();
  const roleName = useRoleName();
  const { rights } = useMe();
  const rows = [
    ...held.map((one): { id: string; what: string; doing: Doing; whyNot?: unknown } => ({
      id: one.id,
      what: roleName(one),
      doing: { deed: "handOverRole", held: one },
      whyNot: whyNotAssign(rights, hub.id, one.role),
    })),
    ...acting.flatMap((one): { id: string; what: string; doing: Doing; whyNot?: unknown }[] =>
      one.actor
        ? [
            {
              id: one.id,
              what: say("hubs.actsFor", { actor: one.actor.name }),
              doing: { deed: "handOverActing", acting: one },
              whyNot: whyNotCoordinate(rights, hub.id),
            },
          ]
        : [],
    ),
  ];
  if (!rows.length) return null;
  return (
    <Section title={say("access.vacant.title")}>
      <p className="people-why">{say("access.vacant.why")}</p>
      <ul className="people-cards">
        {rows.map(({ id, what, doing, whyNot }) => (
          <li key={id} className="needs-me">
            <b>{what}</b>
            {!whyNot && (
              <Button aria-label={say("access.vacant.handOver", { what })} onPress={() => onDo(doing)}>
                {say("access.vacant.handOverShort")}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
