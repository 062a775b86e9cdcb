import { type Ref, useMemo, useState } from "react";
import { useTranslations } from "use-intl";
import type { Point } from "./picture/curve.ts";
import { LayoutProgress } from "./picture/LayoutProgress.tsx";
import { Legend } from "./picture/Legend.tsx";
import { labelsAt } from "./picture/labels.ts";
import "./picture/furniture.css";
import "./picture/picture.css";
import type { MapPictureHandle, MapPictureProps } from "./picture/props.ts";
import { Stage } from "./picture/Stage.tsx";
import { SvgScene } from "./picture/SvgScene.tsx";
import { litAmong, sceneOf, sceneWith } from "./picture/scene.ts";
import { sceneThrough } from "./picture/through.ts";
import { useCalled } from "./picture/useCalled.ts";
import { usePrinting } from "./picture/usePrinting.ts";
import { useSize } from "./picture/useSize.ts";

export type { MapPictureHandle, Move, Presence } from "./picture/props.ts";
export type { MapActor, MapTie } from "./picture/scene.ts";

const nothing: ReadonlySet<string> = new Set();
const nowhere: ReadonlyMap<string, Point> = new Map();

/** The whole map as it is put on paper: every name written, whatever the screen shows. */
function Print({ title, actors, ties, lens }: Pick<MapPictureProps, "title" | "actors" | "ties" | "lens">) {
  const say = useTranslations("maps.picture");
  const called = useCalled();
  const scene = useMemo(() => sceneWith(sceneThrough(sceneOf(actors, ties), lens), lens?.places ?? nowhere), [actors, ties, lens]);
  const { left, top, right, bottom } = scene.bounds;
  return (
    <svg className="map-print" aria-hidden="true" viewBox={`${left - 8} ${top - 8} ${right - left + 16} ${bottom - top + 16}`}>
      <SvgScene
        scene={scene}
        labels={labelsAt(scene, 0)}
        lines={1}
        lens={lens}
        lit={litAmong(scene, lens?.lit)}
        selection={nothing}
        title={say("name", { title })}
        called={called}
        entry={null}
      />
    </svg>
  );
}

/** The picture of a network map: looked at, moved about in and woven with pointer, fingers or keyboard. */
export function MapPicture(props: MapPictureProps & { ref?: Ref<MapPictureHandle> }) {
  const { title, actors, ties, lens, settingOut } = props;
  const [frame, setFrame] = useState<HTMLElement | null>(null);
  const size = useSize(frame);
  const printing = usePrinting();
  return (
    <div className="map-picture">
      <div className="map-frame" ref={setFrame}>
        {printing ? <Print {...{ title, actors, ties, lens }} /> : frame && size && <Stage {...props} frame={frame} size={size} />}
        {settingOut && <LayoutProgress {...settingOut} />}
      </div>
      <Legend actors={actors} ties={ties} lens={lens} printed={printing} />
    </div>
  );
}
