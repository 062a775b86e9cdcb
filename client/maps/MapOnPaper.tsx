import { useMemo } from "react";
import { useTranslations } from "use-intl";
import type { Point } from "./picture/curve.ts";
import { labelsAt } from "./picture/labels.ts";
import "./picture/picture.css";
import type { MapPictureProps } from "./picture/props.ts";
import { SvgScene } from "./picture/SvgScene.tsx";
import { litAmong, sceneOf, sceneWith } from "./picture/scene.ts";
import { sceneThrough } from "./picture/through.ts";
import { useCalled } from "./picture/useCalled.ts";

const nothing: ReadonlySet<string> = new Set();
const nowhere: ReadonlyMap<string, Point> = new Map();

/** The whole map as it is put on paper: every name written, whatever the screen shows. */
export function MapOnPaper({ title, actors, ties, lens }: Pick<MapPictureProps, "title" | "actors" | "ties" | "lens">) {
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
