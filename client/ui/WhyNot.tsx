import type { Refusal } from "../../schema/refusal.ts";
import { useSentence } from "../i18n.tsx";
import "./Refused.css";

/** Stands in a form that was tried, and says why it is not sent; nothing while it can be. */
export function WhyNot({ no }: { no: Refusal | undefined | false }) {
  const sentence = useSentence();
  return no ? (
    <p className="refused" role="alert">
      {sentence(no)}
    </p>
  ) : null;
}
