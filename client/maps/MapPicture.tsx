import { type Ref, useState } from "react";
import { MapOnPaper } from "./MapOnPaper.tsx";
import { LayoutProgress } from "./picture/LayoutProgress.tsx";
import { Legend } from "./picture/Legend.tsx";
import "./picture/furniture.css";
import "./picture/picture.css";
import type { MapPictureHandle, MapPictureProps } from "./picture/props.ts";
import { Stage } from "./picture/Stage.tsx";
import { usePrinting } from "./picture/usePrinting.ts";
import { useSize } from "./picture/useSize.ts";

export type { MapPictureHandle, Move, Presence } from "./picture/props.ts";
export type { MapActor, MapTie } from "./picture/scene.ts";

/** The picture of a network map: looked at, moved about in and woven with pointer, fingers or keyboard. */
export function MapPicture(props: MapPictureProps & { ref?: Ref<MapPictureHandle> }) {
  const { title, actors, ties, lens, settingOut } = props;
  const [frame, setFrame] = useState<HTMLElement | null>(null);
  const size = useSize(frame);
  const printing = usePrinting();
  return (
    <div className="map-picture">
      <div className="map-frame" ref={setFrame}>
        {printing ? <MapOnPaper {...{ title, actors, ties, lens }} /> : frame && size && <Stage {...props} frame={frame} size={size} />}
        {settingOut && <LayoutProgress {...settingOut} />}
      </div>
      <Legend actors={actors} ties={ties} lens={lens} printed={printing} />
    </div>
  );
}
