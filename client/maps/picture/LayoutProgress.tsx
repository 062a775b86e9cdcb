import { useTranslations } from "use-intl";
import { Button } from "../../ui/Button.tsx";
import type { LayoutOnItsWay } from "../useLayout.ts";

/** How far a long layout has come, and a way to stop it. */
export function LayoutProgress({ share, stop }: LayoutOnItsWay) {
  const say = useTranslations("maps.picture");
  const words = say("settingOut", { percent: Math.round(share * 100) });
  return (
    <div className="map-progress">
      <progress value={share} aria-label={words} />
      <span>{words}</span>
      <Button onPress={stop}>{say("stop")}</Button>
    </div>
  );
}
