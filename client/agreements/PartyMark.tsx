import type { PartySide } from "../../schema/agreements.ts";
import { outlineOf } from "../councils/SideMark.tsx";
import "./PartyMark.css";

const outlines: Record<PartySide, string> = {
  Municipality: outlineOf("Administration", 5.5),
  CivilSociety: outlineOf("CivilSociety", 5.5),
  Third: "M0 -6L6 5H-6Z",
};

/** On which side a party stands, as a small sign in its thread's colour beside the word for it. */
export const PartyMark = ({ side }: { side: PartySide }) => (
  <svg className="party-mark" width={16} height={16} viewBox="-8 -8 16 16" aria-hidden="true" focusable="false" data-party={side}>
    <path d={outlines[side]} />
  </svg>
);
