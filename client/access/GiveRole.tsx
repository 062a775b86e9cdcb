import { useState } from "react";
import type { Role } from "../../schema/hubs.ts";
import { refusal } from "../../schema/refusal.ts";
import { hubRoom } from "../hubs/room.ts";
import { useWords } from "../i18n.tsx";
import { perform } from "../live/deeds.ts";
import { FormDialog } from "../ui/FormDialog.tsx";
import { useDeed } from "../ui/useDeed.ts";
import type { HubHere } from "./doing.ts";
import { GIVE_ROLE, type MemberOf } from "./people.ts";
import { RoleFields } from "./RoleFields.tsx";
import { usePersonName } from "./usePersonName.ts";

/** Entrusts a member with a role. */
export function GiveRole({ hub, member, onClose }: { hub: HubHere; member: MemberOf; onClose: () => void }) {
  const say = useWords();
  const personName = usePersonName();
  const { run, problem, isBusy } = useDeed();
  const [role, setRole] = useState<Role | null>(null);
  const [area, setArea] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const submit = async () => {
    setTried(true);
    if (!role) return;
    if (await run(() => perform(hubRoom(hub.id), GIVE_ROLE, { membership: member.id, role, area }))) onClose();
  };
  return (
    <FormDialog
      title={say("access.role.giveTo", { name: personName(member.person) })}
      send={say("access.role.give")}
      isBusy={isBusy}
      problem={problem}
      onSend={submit}
      onClose={onClose}
    >
      <RoleFields
        hub={hub}
        role={role}
        area={area}
        onRole={setRole}
        onArea={setArea}
        whyNot={tried && !role ? refusal("access.role.missing") : undefined}
      />
    </FormDialog>
  );
}
