import maximize from "lucide/dist/esm/icons/maximize.mjs";
import minus from "lucide/dist/esm/icons/minus.mjs";
import plus from "lucide/dist/esm/icons/plus.mjs";
import { useTranslations } from "use-intl";
import { IconButton } from "../../ui/IconButton.tsx";

/** The three ways to change how near the map is. */
export function Tools({ onZoom, onFit }: { onZoom: (factor: number) => void; onFit: () => void }) {
  const say = useTranslations("maps.picture");
  return (
    <div className="map-tools">
      <IconButton icon={plus} label={say("zoomIn")} onPress={() => onZoom(1.4)} />
      <IconButton icon={minus} label={say("zoomOut")} onPress={() => onZoom(1 / 1.4)} />
      <IconButton icon={maximize} label={say("fit")} onPress={onFit} />
    </div>
  );
}
