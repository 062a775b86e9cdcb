import { useState } from "react";
import { daysAfter } from "../../schema/day.ts";
import { whyNotAddress, whyNotTitle, whyNotUntil } from "../../schema/weaving/inquiry.ts";
import { useWords } from "../i18n.tsx";
import { perform } from "../live/deeds.ts";
import type { Room } from "../live/fit.ts";
import { useMapRoom } from "../maps/useMapRoom.ts";
import { FormDialog } from "../ui/FormDialog.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import { TextArea } from "../ui/TextArea.tsx";
import { TextField } from "../ui/TextField.tsx";
import { today } from "../ui/today.ts";
import { useDeed } from "../ui/useDeed.ts";
import { WhyNot } from "../ui/WhyNot.tsx";
import { InquiryAddress } from "./InquiryAddress.tsx";
import { ASK_MORE, BEGIN, type InquiryRead } from "./inquiries.ts";
import { useAddresses } from "./useAddresses.ts";

/** How long a round is open unless the weaver says otherwise, in days. */
const usually = 21;
const inDays = (days: number) => daysAfter(today(), days);

interface Props {
  room: Room;
  /** The round that is under way, when more are asked in it. */
  round?: InquiryRead;
  /** The id of the latest round. */
  last: string | undefined;
  onClose: () => void;
}

/** Asks actors of the map: what the letter says, until when, whom and where; or, in a round under way, whom else. */
export function BeginInquiry({ room, round, last, onClose }: Props) {
  const say = useWords();
  const { map } = useMapRoom();
  const { run, problem, isBusy } = useDeed();
  const [title, setTitle] = useState(say("inquiries.asking.nameFirst", { map: map.title }));
  const [words, setWords] = useState("");
  const [closesOn, setClosesOn] = useState(inDays(usually));
  const [tried, setTried] = useState(false);
  const { isRead, actors, of, choose, asked, included } = useAddresses(map.id, last, !!round);
  const letters = asked.map(({ actor, contact, email }) => (contact ? { actor, contact } : { actor, email }));
  const whyNotSend = whyNotAddress(
    asked.map(({ actor, contact, email }) => ({ actor, email: contact ? "till@kontakten.example" : email })),
  );
  const send = async () => {
    setTried(true);
    if (whyNotSend || (!round && (whyNotTitle({ title, words }) ?? whyNotUntil(closesOn, today())))) return;
    const begin = (): Promise<unknown> =>
      round
        ? perform(room, ASK_MORE, { inquiry: round.id, asked: letters })
        : perform(room, BEGIN, { map: map.id, inquiry: { title, words: words.trim() || null, closesOn, included, asked: letters } });
    if (await run(begin)) onClose();
  };
  return (
    <FormDialog
      title={round ? say("inquiries.asking.more") : say("inquiries.asking.beginTitle")}
      send={say("inquiries.asking.send", { count: asked.length })}
      isBusy={isBusy}
      problem={problem}
      onSend={send}
      onClose={onClose}
    >
      {!round && (
        <>
          <TextField label={say("inquiries.asking.name")} value={title} onChange={setTitle} whyNot={whyNotTitle({ title })} />
          <TextArea
            label={say("inquiries.asking.words")}
            hint={say("inquiries.asking.wordsHint")}
            value={words}
            onChange={setWords}
            whyNot={whyNotTitle({ title: "–", words })}
            rows={3}
          />
          <TextField
            label={say("inquiries.asking.until")}
            hint={say("inquiries.asking.untilHint")}
            value={closesOn}
            onChange={setClosesOn}
            whyNot={whyNotUntil(closesOn, today())}
          />
        </>
      )}
      <fieldset className="inquiry-addresses">
        <legend>{say("inquiries.asking.whom")}</legend>
        <p className="field-hint">{say("inquiries.asking.whomHint")}</p>
        {!isRead && <Skeleton />}
        <ul>
          {actors.map((actor) => (
            <InquiryAddress key={actor.id} actor={actor} asking={of(actor)} onChange={(part) => choose(actor.id, part)} />
          ))}
        </ul>
        {!round && actors.some(({ visibility }) => visibility !== "public") && (
          <p className="field-hint">{say("inquiries.asking.includedWhy")}</p>
        )}
      </fieldset>
      <WhyNot no={tried && whyNotSend} />
    </FormDialog>
  );
}
