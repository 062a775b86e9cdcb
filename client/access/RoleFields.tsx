import { Role, whyNotAssign } from "../../schema/hubs.ts";
import type { Refusal } from "../../schema/refusal.ts";
import { useWords } from "../i18n.tsx";
import { useMe } from "../people/useMe.ts";
import { Select } from "../ui/Select.tsx";
import type { HubHere } from "./doing.ts";

/** Keeping a hub takes a role for the whole of it. */
const wholeHub: readonly Role[] = [Role.Coordinator, Role.Administrator];

const none = "none";
const everywhere = "everywhere";

interface Props {
  hub: HubHere;
  role: Role | null;
  area: string | null;
  onRole: (role: Role | null) => void;
  onArea: (area: string | null) => void;
  /** Whether being a member is enough. */
  mayBeNone?: boolean;
  whyNot?: Refusal;
}

/** A role, and where it is held. Those that the reader may not give are not offered, and a line says who gives them. */
export function RoleFields({ hub, role, area, onRole, onArea, mayBeNone, whyNot }: Props) {
  const say = useWords();
  const { rights } = useMe();
  const given = Object.values(Role).filter((one) => !whyNotAssign(rights, hub.id, one));
  const roles = given.map((id) => ({ id, name: say(`hubs.role.${id}`) }));
  const choose = (next: Role | typeof none) => {
    onRole(next === none ? null : next);
    if (next === none || wholeHub.includes(next)) onArea(null);
  };
  return (
    <>
      <Select<Role | typeof none>
        label={say("access.role.what")}
        hint={given.length < Object.keys(Role).length && say("access.role.byAdministrators")}
        choices={mayBeNone ? [{ id: none, name: say("access.role.none") }, ...roles] : roles}
        value={role ?? (mayBeNone ? none : null)}
        onChange={choose}
        whyNot={whyNot}
      />
      {role && !wholeHub.includes(role) && hub.areas.length > 0 && (
        <Select
          label={say("access.role.where")}
          hint={say("access.role.areasHint")}
          choices={[{ id: everywhere, name: say("access.role.everywhere") }, ...hub.areas]}
          value={area ?? everywhere}
          onChange={(next) => onArea(next === everywhere ? null : next)}
        />
      )}
    </>
  );
}
