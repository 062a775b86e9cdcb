import { type Ref, use, useMemo, useState } from "react";
import type { Point } from "../../schema/layout/layout.ts";
import { wholeMap } from "../../schema/maps.ts";
import { useSentence, useWords } from "../i18n.tsx";
import { Button } from "../ui/Button.tsx";
import { Empty } from "../ui/Empty.tsx";
import { useOthersHere } from "./Around.tsx";
import { InsteadSaid } from "./InsteadSaid.tsx";
import { MapPicture, type MapPictureHandle, type Move } from "./MapPicture.tsx";
import { drawnTies } from "./onMap.ts";
import { useCovered } from "./useCovered.ts";
import { useDrawTie } from "./useDrawTie.ts";
import { LensContext, useMapRoom } from "./useMapRoom.ts";
import type { usePlaces } from "./usePlaces.ts";

const rounded = (at: number) => Math.round(at * 10) / 10;

/** What the picture draws: what is shown, and what others do there just now. */
function useDrawn() {
  const say = useWords();
  const { shown } = useMapRoom();
  const { present } = useOthersHere();
  const ties = useMemo(() => drawnTies(shown.ties), [shown.ties]);
  const moving = useMemo(
    () => new Map(present.flatMap(({ dragging }) => Object.entries(dragging)).map(([id, [x, y]]): [string, Point] => [id, { x, y }])),
    [present],
  );
  const presence = useMemo(
    () => present.map(({ client, person, selected }) => ({ client, name: person.name || say("privacy.contact.member"), selected })),
    [present, say],
  );
  return { ties, moving, presence };
}

interface Props extends Pick<ReturnType<typeof usePlaces>, "placed" | "onItsWay"> {
  picture: Ref<MapPictureHandle>;
}

/** How an empty map can be filled besides by typing: what a later room offers. */
function OfferedFirst() {
  const sentence = useSentence();
  const { leaves, turnTo, mayEdit } = useMapRoom();
  if (!mayEdit) return null;
  return leaves.map(
    ({ id, icon, offer }) =>
      offer && (
        <Button key={id} icon={icon} onPress={() => turnTo(id)}>
          {sentence({ key: offer })}
        </Button>
      ),
  );
}

/** The picture of the map with everything that can be done in it. */
export function WovenMap({ picture, placed, onItsWay }: Props) {
  const say = useWords();
  const { map, actors, selection, select, see, mayEdit, mayDescribe, weaving, glowing } = useMapRoom();
  const lens = use(LensContext);
  const { drag } = useOthersHere();
  const drawn = useDrawn();
  const drawTie = useDrawTie();
  const [body, setBody] = useState<HTMLElement | null>(null);
  const inset = useCovered(body);
  // What is drawn instead of the present is looked at, not woven.
  const mayMove = mayEdit && !lens?.instead;
  const mayTie = !lens?.instead && actors.some(({ id }) => mayDescribe(id));
  const move = (moves: readonly Move[], { done }: { done: boolean }) => {
    if (!done) return drag(Object.fromEntries(moves.map(({ id, x, y }) => [id, [rounded(x), rounded(y)]])));
    const places = moves.flatMap(({ id, x, y }) => {
      const actor = actors.find((one) => one.id === id);
      return actor ? [{ actor, x: rounded(x), y: rounded(y) }] : [];
    });
    // Once it is stored nothing is dragged any more: what happens next to these actors must not hide behind it.
    void weaving.move(places).then(() => drag({}));
  };
  if (!actors.length)
    return (
      <div className="map-none">
        <Empty title={say("weave.empty.title")} action={<OfferedFirst />}>
          <p>{say("weave.empty.text")}</p>
        </Empty>
      </div>
    );
  return (
    <div className="map-woven" ref={setBody}>
      <MapPicture
        ref={picture}
        title={map.title}
        {...drawn}
        actors={placed}
        {...lens?.instead}
        lens={lens}
        inset={inset}
        settingOut={onItsWay}
        selection={selection}
        onSelect={select}
        onOpen={(id) => select([id])}
        onMove={mayMove ? move : undefined}
        onDrawTie={mayTie ? drawTie : undefined}
        readOnly={!mayMove && !mayTie}
        glow={glowing}
      />
      {lens?.instead && <InsteadSaid {...lens.instead} />}
      {!placed.length && (
        <div className="map-none over">
          <p>{say("weave.empty.filtered")}</p>
          <Button onPress={() => see(wholeMap)}>{say("weave.empty.showAll")}</Button>
        </div>
      )}
    </div>
  );
}
