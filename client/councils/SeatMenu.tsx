import ellipsis from "lucide/dist/esm/icons/ellipsis.mjs";
import { useWords } from "../i18n.tsx";
import { IconButton } from "../ui/IconButton.tsx";
import { Menu, type MenuChoice } from "../ui/Menu.tsx";
import type { PlainSeat, ReachedTerm } from "./councils.ts";
import type { Doing } from "./doing.ts";

/** What can be done with a seat and with whoever sits there. */
export function SeatMenu({ seat, term, onDo }: { seat: PlainSeat; term: ReachedTerm | undefined; onDo: (doing: Doing) => void }) {
  const say = useWords();
  const choice = (doing: Doing, name: string): MenuChoice => ({ id: doing.deed, name, onAction: () => onDo(doing) });
  const withTerm = term
    ? [
        choice({ deed: "handOver", seat, term }, say("councils.sit.handOver")),
        choice({ deed: "end", seat, term }, say("councils.sit.end")),
        choice({ deed: "correct", seat, term }, say("councils.sit.correct")),
      ]
    : [
        choice({ deed: "sit", seat }, say("councils.sit.title")),
        ...(seat.substitute ? [] : [choice({ deed: "call", seat }, say("councils.sit.callTurn"))]),
      ];
  return (
    <Menu
      label={say("councils.seats.other")}
      trigger={<IconButton icon={ellipsis} label={say("councils.seats.other")} />}
      choices={[
        ...withTerm,
        choice({ deed: "describeSeat", seat }, say("councils.seats.change")),
        choice({ deed: "removeSeat", seat }, say("councils.seats.remove")),
      ]}
    />
  );
}
