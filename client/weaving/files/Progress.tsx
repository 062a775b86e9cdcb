import { ProgressBar } from "react-aria-components/ProgressBar";
import { useWords } from "../../i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import type { Way } from "./send.ts";

/** How much of the way is behind each stage: of reading alone, and of bringing in, of which reading is the lesser part. */
const behind = {
  reading: { sends: 0, waits: 0, reads: 30, compares: 60 },
  bringing: { sends: 0, waits: 0, reads: 5, compares: 10, brings: 15 },
} as const;

interface Props {
  way: Way;
  isBringing: boolean;
  onStop: () => void;
}

/** How far files are on their way, in words and as a bar; until the last, it can be left. */
export function Progress({ way, isBringing, onStop }: Props) {
  const say = useWords();
  const { brings } = behind.bringing;
  const percent =
    way.stage === "brings" ? Math.floor(brings + (100 - brings) * way.share) : behind[isBringing ? "bringing" : "reading"][way.stage];
  const said =
    way.stage === "brings"
      ? say("files.in.bringing", { percent })
      : way.stage === "compares"
        ? say("files.in.compares", { rows: way.rows })
        : say(`files.in.${way.stage}`);
  return (
    <div className="files-progress">
      <ProgressBar value={percent} aria-label={say(isBringing ? "files.in.bring" : "files.in.reading")} valueLabel={said}>
        <span>{said}</span>
        <progress value={percent} max={100} aria-hidden="true" />
      </ProgressBar>
      <Button onPress={onStop}>{say("files.in.stop")}</Button>
    </div>
  );
}
