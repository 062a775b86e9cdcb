import { useWords } from "../i18n.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";

/** What stands there before the analyst has answered, or when it could not. */
export function NotYet({ failed }: { failed: boolean }) {
  const say = useWords();
  return failed ? <p role="alert">{say("weaving.failed")}</p> : <Skeleton rows={6} />;
}
