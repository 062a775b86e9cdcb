import pause from "lucide/dist/esm/icons/pause.mjs";
import play from "lucide/dist/esm/icons/play.mjs";
import { useWords } from "../i18n.tsx";
import { IconButton } from "../ui/IconButton.tsx";
import { Slider } from "../ui/Slider.tsx";
import { useDayWords } from "./useDayWords.ts";
import { usePlaying } from "./usePlaying.ts";

interface Props {
  /** The ends of the months, the last of them today. */
  months: readonly string[];
  day: string;
  onShow: (day: string) => void;
}

/** Goes through the months of a map: slid by hand, or played. */
export function TimePlayer({ months, day, onShow }: Props) {
  const say = useWords();
  const { called: dayWords } = useDayWords();
  const last = months.length - 1;
  const at = months.findIndex((month) => month >= day);
  const index = at < 0 ? last : at;
  const { isPlaying, toggle, pause: halt } = usePlaying(index, last, (next) => onShow(months[next]!));
  const slide = (next: number) => {
    halt();
    onShow(months[next]!);
  };
  return (
    <div className="time-player">
      <IconButton icon={isPlaying ? pause : play} label={say(isPlaying ? "time.pause" : "time.play")} onPress={toggle} isDisabled={!last} />
      <Slider label={say("time.month")} value={index} max={last} said={dayWords(day)} saidSeen onChange={slide} isDisabled={!last} />
    </div>
  );
}
