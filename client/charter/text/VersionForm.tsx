import { useState } from "react";
import { useNavigate } from "react-router";
import { useWords } from "../../i18n.tsx";
import { perform } from "../../live/deeds.ts";
import { useKept } from "../../live/kept.ts";
import { Button } from "../../ui/Button.tsx";
import { Refused } from "../../ui/Refused.tsx";
import { SavedMark } from "../../ui/SavedMark.tsx";
import { Sure } from "../../ui/Sure.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { WhyNot } from "../../ui/WhyNot.tsx";
import { charterRoom, REMOVE_VERSION } from "../charters.ts";
import { AdoptDialog } from "./AdoptDialog.tsx";
import { SectionFields } from "./SectionFields.tsx";
import { useVersionText, type VersionToWrite } from "./useVersionText.ts";
import { VersionClash } from "./VersionClash.tsx";
import "./VersionForm.css";

interface Props {
  slug: string;
  version: VersionToWrite;
  /** Who writes. */
  person: string;
}

/** The text of a draft, part by part; it is stored as it is written, and then adopted or thrown away. */
export function VersionForm({ slug, version, person }: Props) {
  const say = useWords();
  const go = useNavigate();
  const { writing, text, preamble, parts, type, whyNot, clash, saved, isTouched, problem } = useVersionText(version, person);
  const waits = useKept(writing.waits);
  const [doing, setDoing] = useState<"adopt" | "throwAway">();
  const room = charterRoom(version.charter.id);
  const home = `/${slug}/charter?charter=${version.charter.id}`;
  const isHeldUp = saved === "failed" || doing === "adopt";
  const { writer } = version;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: that somebody has left a field is heard of all that are in it
    <div className="version-form" onBlur={() => writing.leave()}>
      {clash ? (
        <VersionClash key={clash.theirs.revision} clash={clash} isThere={writing.isThere} onSettle={(both) => writing.settle(both)} />
      ) : (
        <>
          <TextArea label={say("charters.preamble")} rows={3} value={preamble} onChange={(said) => type({ preamble: said })} />
          <SectionFields parts={parts} onChange={(next) => type({ parts: next })} isTried={isHeldUp} />
        </>
      )}
      <div className="version-send">
        <Button onPress={() => setDoing("adopt")}>{say("charters.adopt.title")}</Button>
        <Button weight="quiet" onPress={() => setDoing("throwAway")}>
          {say("charters.write.throwAway")}
        </Button>
        {isTouched && <SavedMark state={saved} />}
        {writer && writer.id !== person && <span>{say("texts.writes", { name: writer.name || say("privacy.contact.member") })}</span>}
      </div>
      <WhyNot no={isHeldUp && whyNot} />
      <Refused problem={problem} />
      {doing === "adopt" && !waits && (
        <AdoptDialog version={version} text={text} onDone={() => go(home)} onClose={() => setDoing(undefined)} />
      )}
      {doing === "throwAway" && (
        <Sure
          title={say("charters.write.throwAway")}
          what={say("charters.write.throwAwayWhat", { number: version.number })}
          yes={say("charters.write.throwAway")}
          onYes={() => {
            writing.giveUp();
            return perform(room, REMOVE_VERSION, { id: version.id }).then(() => go(home));
          }}
          onClose={() => setDoing(undefined)}
        />
      )}
    </div>
  );
}
