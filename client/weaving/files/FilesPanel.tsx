import { useState } from "react";
import { useWords } from "../../i18n.tsx";
import { useMapRoom } from "../../maps/useMapRoom.ts";
import { Panel } from "../../ui/Panel.tsx";
import { Tabs } from "../../ui/Tabs.tsx";
import { BringIn } from "./BringIn.tsx";
import { TakeOut } from "./TakeOut.tsx";
import "./files.css";

/** A map as files: in, for whoever weaves it, and out, for whoever sees it. */
export function FilesPanel({ onClose }: { onClose: () => void }) {
  const say = useWords();
  const { mayEdit, actors } = useMapRoom();
  const [tab, setTab] = useState(mayEdit && !actors.length ? "in" : "out");
  return (
    <Panel title={say("files.title")} onClose={onClose}>
      {mayEdit ? (
        <Tabs
          label={say("files.title")}
          chosen={tab}
          onChoose={setTab}
          leaves={[
            { id: "in", title: say("files.in.title"), content: <BringIn /> },
            { id: "out", title: say("files.out.title"), content: <TakeOut /> },
          ]}
        />
      ) : (
        <TakeOut />
      )}
    </Panel>
  );
}
