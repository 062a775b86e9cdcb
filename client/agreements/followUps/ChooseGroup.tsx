import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { Link } from "react-router";
import { useWords } from "../../i18n.tsx";
import { perform } from "../../live/deeds.ts";
import { FormDialog } from "../../ui/FormDialog.tsx";
import { Select } from "../../ui/Select.tsx";
import { useDeed } from "../../ui/useDeed.ts";
import { agreementRoom, CHOICES, DESCRIBE } from "../agreements.ts";
import type { FollowUpRead } from "./followUps.ts";

/** Chooses the council that follows an agreement, or leads to where one is started. */
export function ChooseGroup({ followUp, onDone, onClose }: { followUp: FollowUpRead; onDone: () => void; onClose: () => void }) {
  const say = useWords();
  const { id, hub } = followUp.agreement;
  const { data } = useQuery(CHOICES, { variables: { hub: hub.slug } });
  const { run, problem, isBusy } = useDeed();
  const [steeringGroup, setGroup] = useState("");
  const send = async () => {
    if (!steeringGroup) return;
    if (!(await run(() => perform(agreementRoom(id), DESCRIBE, { id, agreement: { steeringGroup } })))) return;
    onDone();
    onClose();
  };
  return (
    <FormDialog title={say("followUps.tasks.choose")} send={say("followUps.tasks.choose")} {...{ isBusy, problem, onClose }} onSend={send}>
      <Select
        label={say("followUps.tasks.group")}
        choices={data?.hub?.councils.edges.map(({ node }) => node) ?? []}
        value={steeringGroup}
        onChange={setGroup}
      />
      <p>
        <Link to={`/${hub.slug}/councils`}>{say("followUps.tasks.start")}</Link>
      </p>
    </FormDialog>
  );
}
