import download from "lucide/dist/esm/icons/download.mjs";
import printer from "lucide/dist/esm/icons/printer.mjs";
import { useEffect, useRef, useState } from "react";
import { useLanguage, useWords } from "../../i18n.tsx";
import { asInput, choicesIn } from "../../maps/filter.ts";
import { MapOnPaper } from "../../maps/MapOnPaper.tsx";
import { drawnTies } from "../../maps/onMap.ts";
import { useMapRoom } from "../../maps/useMapRoom.ts";
import { Button } from "../../ui/Button.tsx";
import { Radios } from "../../ui/Radios.tsx";
import { Tick } from "../../ui/Tick.tsx";
import { give, pictureOf } from "./picture.ts";

const files = { xlsx: "xlsx", csvActors: "csv", csvTies: "csv", kumu: "kumu", gexf: "gexf", graphml: "graphml" } as const;
const pictures = ["svg", "png"] as const;
type Picture = (typeof pictures)[number];
type Choice = keyof typeof files | Picture;

const isPicture = (choice: Choice): choice is Picture => (pictures as readonly string[]).includes(choice);

/** The whole map drawn out of sight, for as long as it takes to make a file of it. */
function Drawing({ form, isFiltered, onDone }: { form: Picture; isFiltered: boolean; onDone: () => void }) {
  const { map, actors, ties, shown } = useMapRoom();
  const frame = useRef<HTMLDivElement>(null);
  const part = isFiltered ? shown : { actors, ties };
  const title = map.title;
  useEffect(() => {
    const drawn = frame.current?.querySelector("svg");
    if (drawn)
      void pictureOf(drawn, form)
        .then((file) => give(file, `${title}.${form}`))
        .finally(onDone);
  }, [form, title, onDone]);
  return (
    <div ref={frame} className="unseen map-picture" aria-hidden="true">
      <MapOnPaper title={title} actors={part.actors.filter(({ x }) => x !== null)} ties={drawnTies(part.ties)} />
    </div>
  );
}

/** What the reader sees of the map, as a file, a picture or a print. */
export function TakeOut() {
  const say = useWords();
  const { language } = useLanguage();
  const { map, filter, shown, isSignedIn } = useMapRoom();
  const [choice, setChoice] = useState<Choice>(isSignedIn ? "xlsx" : "svg");
  const [heeds, setHeeds] = useState(true);
  const [drawing, setDrawing] = useState<Picture>();
  const isFiltered = choicesIn(filter) > 0;
  const offered = ([...(isSignedIn ? Object.keys(files) : []), ...pictures] as Choice[]).map((id) => ({
    id,
    name: say(`files.out.${id}`),
  }));
  const draw = (form: Picture) => {
    setDrawing(form);
    // The house writes down that a picture leaves; the picture is the page's own.
    if (isSignedIn) void fetch(`/api/maps/${map.id}/files/${form}`, { method: "POST" }).catch(() => {});
  };
  return (
    <form className="files-part" method="post" action={isPicture(choice) ? undefined : `/api/maps/${map.id}/files/${files[choice]}`}>
      <p className="panel-note">{say("files.out.about")}</p>
      <input type="hidden" name="language" value={language} />
      {choice === "csvTies" && <input type="hidden" name="part" value="ties" />}
      {isFiltered && heeds && <input type="hidden" name="filter" value={JSON.stringify(asInput(filter))} />}
      <Radios label={say("files.out.form")} choices={offered} value={choice} onChange={setChoice} />
      {isFiltered && (
        <Tick isSelected={heeds} onChange={setHeeds}>
          {say("files.out.filtered", { actors: shown.actors.length })}
        </Tick>
      )}
      <div className="files-acts">
        {isPicture(choice) ? (
          <Button weight="primary" icon={download} onPress={() => draw(choice)} isPending={!!drawing}>
            {say("files.out.get")}
          </Button>
        ) : (
          <Button weight="primary" icon={download} type="submit">
            {say("files.out.get")}
          </Button>
        )}
        <Button icon={printer} onPress={() => print()}>
          {say("files.out.print")}
        </Button>
      </div>
      <p className="panel-note">{say(isSignedIn ? "files.out.logged" : "files.out.signIn")}</p>
      {drawing && <Drawing form={drawing} isFiltered={isFiltered && heeds} onDone={() => setDrawing(undefined)} />}
    </form>
  );
}
