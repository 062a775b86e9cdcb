import sunset from "lucide/dist/esm/icons/sunset.mjs";
import { unsuited } from "../../schema/meetings/suits.ts";
import { useWords } from "../i18n.tsx";
import { Icon } from "../ui/Icon.tsx";
import "./SuitsNote.css";

interface Props {
  startsAt: Date;
  seats: readonly { side: string; paid: boolean }[];
}

/** Says gently that a time does not suit those whom nobody pays to come; it stops nobody. */
export function SuitsNote({ startsAt, seats }: Props) {
  const say = useWords();
  const count = Number.isNaN(startsAt.getTime())
    ? 0
    : unsuited(
        startsAt,
        seats.map(({ side, paid }) => ({ side, isPaid: paid })),
      );
  return (
    <div role="status">
      {count > 0 && (
        <p className="suits-note">
          <Icon of={sunset} size={18} />
          <span>{say("meetings.suits.note", { count })}</span>
        </p>
      )}
    </div>
  );
}
