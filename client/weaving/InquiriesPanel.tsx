import send from "lucide/dist/esm/icons/send.mjs";
import { useState } from "react";
import { useWords } from "../i18n.tsx";
import { useMapRoom } from "../maps/useMapRoom.ts";
import { Button } from "../ui/Button.tsx";
import { Panel } from "../ui/Panel.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import { BeginInquiry } from "./BeginInquiry.tsx";
import { InquiryRound } from "./InquiryRound.tsx";
import type { InquiryRead } from "./inquiries.ts";
import { useInquiries } from "./useInquiries.ts";
import "./Inquiries.css";

/** The rounds before the latest, each opened by its title. */
function Earlier({ rounds, heard }: { rounds: readonly InquiryRead[]; heard: number }) {
  const say = useWords();
  const [opened, setOpened] = useState<string>();
  if (!rounds.length) return null;
  return (
    <section className="inquiry-part">
      <h3>{say("inquiries.asking.earlier")}</h3>
      {rounds.map((round) => (
        <details
          key={round.id}
          className="inquiry-earlier"
          open={opened === round.id}
          onToggle={({ currentTarget }) => currentTarget.open && setOpened(round.id)}
        >
          <summary>{round.title}</summary>
          {opened === round.id && <InquiryRound round={round} heard={heard} />}
        </details>
      ))}
    </section>
  );
}

/** Where a map's actors are asked themselves, and what they have answered. */
export function InquiriesPanel({ onClose }: { onClose: () => void }) {
  const say = useWords();
  const { map, mayEdit, takesPart } = useMapRoom();
  const { rounds, room, heard } = useInquiries(map.id);
  const [isBeginning, setBeginning] = useState(false);
  const [latest, ...earlier] = rounds ?? [];
  return (
    <Panel title={say("inquiries.asking.title")} onClose={onClose}>
      <div className="inquiries">
        {!takesPart && <p className="panel-note">{say("inquiries.asking.onlyMembers")}</p>}
        {takesPart && !rounds && <Skeleton />}
        {takesPart && rounds && !latest && <p className="panel-note">{say(mayEdit ? "inquiries.asking.lead" : "inquiries.asking.none")}</p>}
        {mayEdit && !latest?.isOpen && (
          <div>
            <Button weight={latest ? "plain" : "primary"} icon={send} onPress={() => setBeginning(true)}>
              {say("inquiries.asking.begin")}
            </Button>
          </div>
        )}
        {latest && (
          <section className="inquiry-part">
            <h3>{latest.title}</h3>
            <InquiryRound round={latest} heard={heard} />
          </section>
        )}
        <Earlier rounds={earlier} heard={heard} />
      </div>
      {isBeginning && <BeginInquiry room={room} last={latest?.id} onClose={() => setBeginning(false)} />}
    </Panel>
  );
}
