import { useWords } from "../i18n.tsx";
import { useMapRoom } from "../maps/useMapRoom.ts";
import { Day } from "../ui/When.tsx";
import { InquiryActions } from "./InquiryActions.tsx";
import { InquiryMissing } from "./InquiryMissing.tsx";
import { InquiryNamed } from "./InquiryNamed.tsx";
import { InquiryPairs } from "./InquiryPairs.tsx";
import { InquiryWho } from "./InquiryWho.tsx";
import type { InquiryRead } from "./inquiries.ts";
import { useReplies } from "./useInquiries.ts";

/** How many have answered: a number in words, and a bar that shows the same. */
function Rate({ round: { title, asked, answered } }: { round: InquiryRead }) {
  const say = useWords();
  return (
    <div className="inquiry-rate">
      <p>{say("inquiries.asking.rate", { answered, asked })}</p>
      <progress value={answered} max={Math.max(1, asked)} aria-label={say("inquiries.asking.rateLabel", { title })} />
    </div>
  );
}

/** One round: its numbers for every member; whom it asked and what they answered for those who weave the map. */
export function InquiryRound({ round, heard }: { round: InquiryRead; heard: number }) {
  const say = useWords();
  const { mayEdit } = useMapRoom();
  const replies = useReplies(round.id, heard);
  const { isOpen, closesOn, closedAt, pairs, confirmed } = round;
  const day = () => <Day on={(closedAt ?? closesOn).slice(0, 10)} />;
  return (
    <div className="inquiry-round">
      <p className="panel-note">{say.rich(isOpen ? "inquiries.asking.openUntil" : "inquiries.asking.closedOn", { day })}</p>
      <Rate round={round} />
      <p>{pairs ? say("inquiries.asking.confirmed", { pairs, confirmed }) : say("inquiries.asking.confirmedNone")}</p>
      {mayEdit && isOpen && replies && <InquiryActions round={round} replies={replies} />}
      {mayEdit && replies && (
        <>
          <InquiryPairs round={round} replies={replies} />
          <InquiryMissing replies={replies} />
          <InquiryWho round={round} replies={replies} />
        </>
      )}
      {!mayEdit && replies && <InquiryNamed replies={replies} />}
    </div>
  );
}
