import ellipsis from "lucide/dist/esm/icons/ellipsis.mjs";
import { useState } from "react";
import { whyNotRemind } from "../../schema/weaving/inquiry.ts";
import { useWords } from "../i18n.tsx";
import { useDeeds } from "../live/useDeeds.ts";
import { useMapRoom } from "../maps/useMapRoom.ts";
import { IconButton } from "../ui/IconButton.tsx";
import { Menu } from "../ui/Menu.tsx";
import { notify } from "../ui/Notices.tsx";
import { Sure } from "../ui/Sure.tsx";
import { type InquiryRead, REMIND, type ReplyRead, WITHDRAW } from "./inquiries.ts";

function Line({ round, reply }: { round: InquiryRead; reply: ReplyRead }) {
  const say = useWords();
  const { room } = useMapRoom();
  const deed = useDeeds(room);
  const [isSure, setSure] = useState(false);
  const { id, state, sentTo, reminders, isNamed, actor } = reply;
  const name = actor?.name ?? "";
  const remind = async () => {
    if (await deed(REMIND, { inquiry: round.id, replies: [id] })) notify({ text: say("inquiries.asking.reminded") });
  };
  const facts = [
    sentTo && say("inquiries.asking.sentTo", { email: sentTo }),
    state === "Asked" && say("inquiries.asking.remindedTimes", { count: reminders }),
    isNamed && say("inquiries.asking.isNamed"),
  ];
  return (
    <li className="inquiry-reply" data-state={state}>
      <div>
        <p>{name}</p>
        <p className="inquiry-facts">{[say(`inquiries.state.${state}`), ...facts].filter(Boolean).join(", ")}</p>
      </div>
      {round.isOpen && state !== "Withdrawn" && (
        <Menu
          trigger={<IconButton icon={ellipsis} label={say("inquiries.asking.doWith", { name })} />}
          label={say("inquiries.asking.doWith", { name })}
          choices={[
            { id: "remind", name: say("inquiries.asking.remind"), isDisabled: !!whyNotRemind(reply, new Date()), onAction: remind },
            { id: "withdraw", name: say("inquiries.asking.withdraw"), onAction: () => setSure(true) },
          ]}
        />
      )}
      {isSure && (
        <Sure
          title={say("inquiries.asking.withdrawSure", { name })}
          what={say("inquiries.asking.withdrawWhat")}
          yes={say("inquiries.asking.withdraw")}
          onYes={() => deed(WITHDRAW, { id })}
          onClose={() => setSure(false)}
        />
      )}
    </li>
  );
}

/** Who was asked, where, and what has become of it. */
export function InquiryWho({ round, replies }: { round: InquiryRead; replies: readonly ReplyRead[] }) {
  const say = useWords();
  return (
    <section className="inquiry-part">
      <h4>{say("inquiries.asking.who")}</h4>
      <ul>
        {replies.map((reply) => (
          <Line key={reply.id} round={round} reply={reply} />
        ))}
      </ul>
    </section>
  );
}
