import { Visibility, whyNotShow } from "../../schema/hubs.ts";
import { useSentence, useWords } from "../i18n.tsx";
import { useMe } from "../people/useMe.ts";
import { Select } from "../ui/Select.tsx";

interface Props {
  hub: string;
  /** The actors that it can be kept between; without any, keeping it between parties is not offered. */
  parties?: readonly string[];
  value: Visibility;
  onChange: (visibility: Visibility) => void;
}

/** Who may see a thing. What would shut the reader out is not offered, and a line says whose it is to choose. */
export function VisibilitySelect({ hub, parties = [], value, onChange }: Props) {
  const say = useWords();
  const sentence = useSentence();
  const { rights } = useMe();
  const circles = Object.values(Visibility).filter((circle) => circle !== Visibility.parties || parties.length > 0);
  const closed = circles.flatMap((circle) => whyNotShow(rights, hub, circle, parties) ?? []);
  return (
    <Select
      label={say("hubs.visibilityOf")}
      hint={closed[0] && closed.map(sentence).join(" ")}
      choices={circles
        .filter((circle) => circle === value || !whyNotShow(rights, hub, circle, parties))
        .map((id) => ({ id, name: say(`hubs.visibility.${id}`) }))}
      value={value}
      onChange={onChange}
    />
  );
}
