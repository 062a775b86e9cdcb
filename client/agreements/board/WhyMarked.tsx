import { useRef } from "react";
import { Dialog } from "react-aria-components/Dialog";
import { Popover } from "react-aria-components/Popover";
import { Link } from "react-router";
import { useWords } from "../../i18n.tsx";
import type { LineRead, RulesRead } from "./board.ts";
import { SeverityMark } from "./MarkButton.tsx";
import { useSaid } from "./useSaid.ts";
import "../../ui/Select.css";
import "./Marks.css";

/** Which mark of which line is asked about, and where it stands. */
export interface Asked {
  line: LineRead;
  mark: LineRead["marks"][number];
  at: HTMLElement;
}

/** Why a line is marked: the sentence that says so, the day that it is about, and the rule that it is measured by. */
export function WhyMarked({ hub, asked, rules, onClose }: { hub: string; asked?: Asked; rules: RulesRead; onClose: () => void }) {
  const at = useRef<HTMLElement>(null);
  at.current = asked?.at ?? null;
  return (
    <Popover className="popover" triggerRef={at} isOpen={!!asked} onOpenChange={(isOpen) => isOpen || onClose()} placement="bottom start">
      {asked && <Why hub={hub} {...asked} rules={rules} />}
    </Popover>
  );
}

function Why({ hub, line, mark, rules }: Omit<Asked, "at"> & { hub: string; rules: RulesRead }) {
  const say = useWords();
  const said = useSaid();
  const rule = said.rule(mark, rules);
  return (
    <Dialog className="why-marked" aria-label={said.name(mark)}>
      <p className="why-severity">
        <SeverityMark of={mark.severity} />
        {say(`board.severity.${mark.severity}`)}
      </p>
      <p>{said.why(mark)}</p>
      {mark.day && <p>{say("board.day", { day: said.day(mark.day) })}</p>}
      {rule && (
        <p className="why-rule">
          {rule} {rules.startsOn ? say("board.ruleSince", { day: said.day(rules.startsOn) }) : say("board.ruleCommon")}
        </p>
      )}
      <p>
        <Link to={`/${hub}/agreements/${line.agreement}`}>{say("board.toAgreement")}</Link>
      </p>
    </Dialog>
  );
}
