import { CombinedGraphQLErrors } from "@apollo/client/errors";
import { useWords } from "../i18n.tsx";
import "./Refused.css";

/** Says why something was not done. The server speaks the reader's language; only a server that cannot be reached leaves it to us. */
export function useReason(): (problem: unknown) => string {
  const say = useWords();
  return (problem) => {
    if (CombinedGraphQLErrors.is(problem)) return problem.errors.map(({ message }) => message).join(" ");
    return say("house.ui.unreachable");
  };
}

/** Stands where something was tried, and says why it was not done and what to do instead. */
export function Refused({ problem }: { problem: unknown }) {
  const reason = useReason();
  return problem ? (
    <p className="refused" role="alert">
      {reason(problem)}
    </p>
  ) : null;
}
