import { useState } from "react";
import { useNavigate } from "react-router";
import { whyNotCharterText } from "../../../schema/charter/charters.ts";
import { useWords } from "../../i18n.tsx";
import { perform } from "../../live/deeds.ts";
import { Button } from "../../ui/Button.tsx";
import { notify } from "../../ui/Notices.tsx";
import { Refused } from "../../ui/Refused.tsx";
import { Sure } from "../../ui/Sure.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { useDeed } from "../../ui/useDeed.ts";
import { WhyNot } from "../../ui/WhyNot.tsx";
import { charterRoom, REMOVE_VERSION, type VersionRead, WRITE } from "../charters.ts";
import { AdoptDialog } from "./AdoptDialog.tsx";
import { type Part, SectionFields, sayable } from "./SectionFields.tsx";
import "./VersionForm.css";

interface Props {
  slug: string;
  version: VersionRead & { charter: { id: string } };
  earlier: VersionRead | undefined;
  onDone: () => void;
}

function useForm({ version, onDone }: Props) {
  const say = useWords();
  const { run, problem, isBusy } = useDeed();
  const [preamble, setPreamble] = useState(version.preamble ?? "");
  const [parts, setParts] = useState<readonly Part[]>(() => version.sections.map((section, at) => ({ ...section, key: `${at}` })));
  const text = { preamble: preamble.trim() || null, sections: parts.map(sayable) };
  const was = { preamble: version.preamble, sections: version.sections.map(({ heading, text }) => ({ heading, text })) };
  const isChanged = JSON.stringify(text) !== JSON.stringify(was);
  const no = whyNotCharterText(text);
  const save = async () => {
    if (no) return false;
    if (!isChanged) return true;
    if (!(await run(() => perform(charterRoom(version.charter.id), WRITE, { id: version.id, text })))) return false;
    notify({ text: say("charters.write.saved") });
    onDone();
    return true;
  };
  return { preamble, setPreamble, parts, setParts, text, isChanged, no, save, problem, isBusy };
}

/** The text of a draft, part by part; it is saved when asked for, and then adopted or thrown away. */
export function VersionForm(props: Props) {
  const { slug, version } = props;
  const say = useWords();
  const go = useNavigate();
  const form = useForm(props);
  const [doing, setDoing] = useState<"adopt" | "throwAway">();
  const [isTried, setTried] = useState(false);
  const room = charterRoom(version.charter.id);
  const home = `/${slug}/charter?charter=${version.charter.id}`;
  const save = async () => {
    setTried(true);
    return form.save();
  };
  return (
    <div className="version-form">
      <TextArea label={say("charters.preamble")} rows={3} value={form.preamble} onChange={form.setPreamble} />
      <SectionFields parts={form.parts} onChange={form.setParts} isTried={isTried} />
      <div className="version-send">
        <Button weight="primary" onPress={() => void save()} isPending={form.isBusy}>
          {say("charters.write.save")}
        </Button>
        <Button onPress={() => void save().then((isSaved) => isSaved && setDoing("adopt"))}>{say("charters.adopt.title")}</Button>
        <Button weight="quiet" onPress={() => setDoing("throwAway")}>
          {say("charters.write.throwAway")}
        </Button>
        {form.isChanged && <p role="status">{say("charters.write.unsaved")}</p>}
      </div>
      <WhyNot no={isTried && form.no} />
      <Refused problem={form.problem} />
      {doing === "adopt" && <AdoptDialog version={version} text={form.text} onDone={() => go(home)} onClose={() => setDoing(undefined)} />}
      {doing === "throwAway" && (
        <Sure
          title={say("charters.write.throwAway")}
          what={say("charters.write.throwAwayWhat", { number: version.number })}
          yes={say("charters.write.throwAway")}
          onYes={() => perform(room, REMOVE_VERSION, { id: version.id }).then(() => go(home))}
          onClose={() => setDoing(undefined)}
        />
      )}
    </div>
  );
}
