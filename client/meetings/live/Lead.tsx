import back from "lucide/dist/esm/icons/arrow-left.mjs";
import forward from "lucide/dist/esm/icons/arrow-right.mjs";
import coffee from "lucide/dist/esm/icons/coffee.mjs";
import { useState } from "react";
import { useWords } from "../../i18n.tsx";
import { perform } from "../../live/deeds.ts";
import { Button } from "../../ui/Button.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { Menu } from "../../ui/Menu.tsx";
import { Refused } from "../../ui/Refused.tsx";
import { Sure } from "../../ui/Sure.tsx";
import { useDeed } from "../../ui/useDeed.ts";
import { CLOSE, liveRoom, PAUSE, RESUME, TAKE } from "./documents.ts";
import { PutDialog } from "./PutDialog.tsx";
import type { Live } from "./useLiveMeeting.ts";

const pauses = [5, 10, 15, 30];

/** How those who keep the council lead a meeting: to the next item, a question to the room, a pause, the end. */
export function Lead({ live }: { live: Live }) {
  const say = useWords();
  const { run, problem, isBusy } = useDeed();
  const [doing, setDoing] = useState<"put" | "close">();
  const { meeting, sitting, items, at, waiting } = live;
  const { id } = meeting;
  const room = liveRoom(id);
  const take = (item: { id: string } | undefined) => item && void run(() => perform(room, TAKE, { id, item: item.id }));
  const pause = (minutes: number | null, adjourn = false) => void run(() => perform(room, PAUSE, { id, minutes, adjourn }));
  const [before, after] = [items[at - 1], items[at + 1]];
  const over = () => setDoing(undefined);
  const choices = [
    ...pauses.map((minutes) => ({ id: `${minutes}`, name: say("live.pauseFor", { minutes }), onAction: () => pause(minutes) })),
    { id: "loose", name: say("live.pauseLoose"), onAction: () => pause(null) },
    { id: "adjourn", name: say("live.adjourn"), onAction: () => pause(null, true) },
  ];
  return (
    <section className="lead" aria-label={say("live.lead")}>
      <div className="lead-buttons">
        {items.length > 0 && (
          <IconButton icon={back} label={say("live.back")} weight="plain" isDisabled={!before || isBusy} onPress={() => take(before)} />
        )}
        {sitting?.state !== "Open" ? (
          <Button weight="primary" isPending={isBusy} onPress={() => void run(() => perform(room, RESUME, { id }))}>
            {say("live.resume")}
          </Button>
        ) : after ? (
          <Button weight={waiting.length ? "plain" : "primary"} icon={forward} isPending={isBusy} onPress={() => take(after)}>
            {say("live.forward")}
          </Button>
        ) : null}
        <Button onPress={() => setDoing("put")}>{say("live.poll.ask")}</Button>
        {sitting?.state === "Open" && (
          <Menu trigger={<Button icon={coffee}>{say("live.pause")}</Button>} label={say("live.pause")} choices={choices} />
        )}
        <Button weight={after ? "plain" : "primary"} onPress={() => setDoing("close")}>
          {say("live.close")}
        </Button>
      </div>
      <Refused problem={problem} />
      {doing === "put" && <PutDialog live={live} onClose={over} />}
      {doing === "close" && (
        <Sure
          title={say("live.closeSure")}
          what={say("live.closeWhat")}
          yes={say("live.close")}
          onYes={() => perform(room, CLOSE, { id })}
          onClose={over}
        />
      )}
    </section>
  );
}
