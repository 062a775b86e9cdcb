import { useState } from "react";
import { whyNotInvite } from "../../schema/access.ts";
import type { Role } from "../../schema/hubs.ts";
import { whyNotName } from "../../schema/text.ts";
import { hubRoom } from "../hubs/room.ts";
import { useWords } from "../i18n.tsx";
import { perform } from "../live/deeds.ts";
import { FormDialog } from "../ui/FormDialog.tsx";
import { notify } from "../ui/Notices.tsx";
import { TextField } from "../ui/TextField.tsx";
import { useDeed } from "../ui/useDeed.ts";
import type { HubHere } from "./doing.ts";
import { PickActor } from "./PickActor.tsx";
import type { Picked } from "./PickOne.tsx";
import { type Asking, INVITE } from "./people.ts";
import { RoleFields } from "./RoleFields.tsx";

/** Asks somebody to join, as a member or with a role; a request to join fills in what it said. */
export function InviteDialog({ hub, request, onClose }: { hub: HubHere; request?: Asking; onClose: () => void }) {
  const say = useWords();
  const { run, problem, isBusy } = useDeed();
  const [email, setEmail] = useState(request?.email ?? "");
  const [name, setName] = useState(request?.name ?? "");
  const [role, setRole] = useState<Role | null>(null);
  const [area, setArea] = useState<string | null>(null);
  const [actor, setActor] = useState<Picked | undefined>(request?.actor ?? undefined);
  const [tried, setTried] = useState(false);
  const submit = async () => {
    setTried(true);
    if (whyNotInvite({ email, name, role, area })) return;
    const invitation = { email, name: name || null, role, area, actor: actor?.id ?? null, request: request?.id ?? null };
    if (!(await run(() => perform(hubRoom(hub.id), INVITE, { hub: hub.id, invitation })))) return;
    notify({ text: say("access.inviting.sent", { email }) });
    onClose();
  };
  return (
    <FormDialog
      title={say("access.inviting.inviteSomeone")}
      send={say("access.inviting.send")}
      isBusy={isBusy}
      problem={problem}
      onSend={submit}
      onClose={onClose}
    >
      {request?.message && <blockquote className="asked">{request.message}</blockquote>}
      <TextField
        label={say("access.inviting.email")}
        type="email"
        value={email}
        onChange={setEmail}
        hint={request && say("access.asking.unproven")}
        whyNot={tried ? whyNotInvite({ email }) : undefined}
        autoFocus
        isRequired
      />
      <TextField
        label={say("access.inviting.name")}
        hint={say("access.inviting.nameHint")}
        value={name}
        onChange={setName}
        whyNot={name ? whyNotName(name) : undefined}
      />
      <RoleFields hub={hub} role={role} area={area} onRole={setRole} onArea={setArea} mayBeNone />
      <PickActor hub={hub.slug} label={say("access.inviting.actor")} value={actor} onChange={setActor} />
      <p className="field-hint">{say("access.inviting.how")}</p>
    </FormDialog>
  );
}
