import "./StrengthLine.css";
import { Strength, type StrengthName } from "../../schema/maps.ts";
import { dashes, thickness } from "./picture/look.ts";

/** A short piece of a tie, as thick as the map draws it; a wished one has no strength and is dashed. */
export const StrengthLine = ({ strength }: { strength: StrengthName | null }) => (
  <svg className={strength ? "strength-line" : "strength-line wished"} width={36} height={12} viewBox="0 0 36 12" aria-hidden="true">
    <path
      d="M2 8Q18 3 34 8"
      strokeWidth={thickness(strength && Strength[strength])}
      strokeDasharray={strength ? undefined : dashes.join(" ")}
    />
  </svg>
);
