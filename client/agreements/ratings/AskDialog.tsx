import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { whyNotPartner } from "../../../schema/agreements.ts";
import { whyNotAskRatings } from "../../../schema/charter/ratings.ts";
import { whyNotKeep } from "../../../schema/councils.ts";
import { daysAfter } from "../../../schema/day.ts";
import { Visibility, whyNotCoordinate } from "../../../schema/hubs.ts";
import { VisibilitySelect } from "../../hubs/VisibilitySelect.tsx";
import { useWords } from "../../i18n.tsx";
import { perform } from "../../live/deeds.ts";
import { nodesOf } from "../../maps/onMap.ts";
import { useMe } from "../../people/useMe.ts";
import { FormDialog } from "../../ui/FormDialog.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { today } from "../../ui/today.ts";
import { useDeed } from "../../ui/useDeed.ts";
import { WhyNot } from "../../ui/WhyNot.tsx";
import { ABOUT, ASK } from "./ratings.ts";

interface Props {
  hub: { id: string; slug: string; name: string };
  /** The agreement that it is about, when it is asked from there. */
  agreement?: { id: string; title: string };
  onAsked: (round: string) => void;
  onClose: () => void;
}

/** Asks both sides how well the cooperation lives up to the principles: in all of the hub, an area, a council or an agreement, as far as the reader may ask of it. */
export function AskDialog({ hub, agreement, onAsked, onClose }: Props) {
  const say = useWords();
  const { data } = useQuery(ABOUT, { variables: { hub: hub.slug }, skip: !!agreement });
  const { run, problem, isBusy } = useDeed();
  const [title, setTitle] = useState(say("charter.rating.usual", { year: today().slice(0, 4) }));
  const [words, setWords] = useState("");
  const { rights } = useMe();
  const [chosen, setAbout] = useState<string>();
  const [closesOn, setClosesOn] = useState(daysAfter(today(), 21));
  const [visibility, setVisibility] = useState<Visibility>(agreement ? Visibility.officials : Visibility.members);
  const [isTried, setTried] = useState(false);
  const isCoordinator = !whyNotCoordinate(rights, hub.id);
  const areas = isCoordinator ? nodesOf(data?.hub?.areas ?? { edges: [] }) : [];
  const councils = nodesOf(data?.hub?.councils ?? { edges: [] }).filter((council) => !whyNotKeep(rights, { hub, ...council }));
  const agreements = agreement
    ? [agreement]
    : nodesOf(data?.hub?.agreements ?? { edges: [] }).filter(({ id }) => !whyNotPartner(rights, { hub, id }));
  const abouts = [
    ...(isCoordinator && !agreement ? [{ id: "hub", name: hub.name }] : []),
    ...[...areas, ...councils],
    ...agreements.map(({ id, title }) => ({ id, name: title })),
  ];
  const about = chosen ?? abouts[0]?.id ?? null;
  const round = {
    ...{ title, words: words.trim() || null, closesOn, visibility },
    area: areas.find(({ id }) => id === about)?.id ?? null,
    agreement: agreements.find(({ id }) => id === about)?.id ?? null,
    council: councils.find(({ id }) => id === about)?.id ?? null,
  };
  const no = whyNotAskRatings(round, today());
  const send = async () => {
    setTried(true);
    if (no) return;
    const done = await run(() => perform({ __typename: "Hub", id: hub.id, lists: {} }, ASK, { hub: hub.id, round }));
    if (!done) return;
    onClose();
    if (done.answer) onAsked(done.answer.askRatings.id);
  };
  return (
    <FormDialog
      title={say("charter.rating.ask")}
      send={say("charter.rating.begin")}
      isBusy={isBusy}
      problem={problem}
      onSend={send}
      onClose={onClose}
    >
      <TextField label={say("charter.rating.name")} value={title} onChange={setTitle} isRequired autoFocus />
      {agreement ? (
        <p>{say("charter.rating.ofAgreement")}</p>
      ) : (
        <Select label={say("charter.rating.about")} choices={abouts} value={about} onChange={setAbout} />
      )}
      <TextField label={say("charter.rating.last")} type="date" value={closesOn} onChange={setClosesOn} isRequired />
      <TextArea label={say("charter.rating.why")} rows={3} value={words} onChange={setWords} />
      <VisibilitySelect hub={hub.id} value={visibility} onChange={setVisibility} />
      <WhyNot no={isTried && no} />
    </FormDialog>
  );
}
