import { CombinedGraphQLErrors, ServerError } from "@apollo/client/errors";
import { useCallback } from "react";
import { useWords } from "../i18n.tsx";
import "./Refused.css";

/** Whether nobody answered: the request, or a part of the page itself, did not come through. */
const isUnreached = (problem: unknown) =>
  ServerError.is(problem) ||
  problem instanceof DOMException ||
  (problem instanceof TypeError && /fetch|load|network/i.test(problem.message));

/** Says why something was not done. The server speaks the reader's language; what never reached it is left to us. */
export function useReason(): (problem: unknown) => string {
  const say = useWords();
  return useCallback(
    (problem) => {
      if (CombinedGraphQLErrors.is(problem)) return problem.errors.map(({ message }) => message).join(" ");
      return say(isUnreached(problem) ? "house.ui.unreachable" : "house.ui.fault");
    },
    [say],
  );
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
