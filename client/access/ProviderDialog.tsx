import { useMutation } from "@apollo/client/react";
import { useState } from "react";
import { ProviderKind } from "../../schema/providers.ts";
import { graphql } from "../graphql.ts";
import { useWords } from "../i18n.tsx";
import { Button } from "../ui/Button.tsx";
import { FormDialog } from "../ui/FormDialog.tsx";
import { LinesField } from "../ui/LinesField.tsx";
import { Select } from "../ui/Select.tsx";
import { TextField } from "../ui/TextField.tsx";
import { Tick } from "../ui/Tick.tsx";
import { useDeed } from "../ui/useDeed.ts";
import type { HubOfProviders, Provider } from "./ProvidersPage.tsx";
import { RoleFields } from "./RoleFields.tsx";

const ADD = graphql(`mutation AddProvider($hub: ID!, $provider: ProviderInput!) { addProvider(hub: $hub, provider: $provider) { id } }`);
const DESCRIBE = graphql(`
  mutation DescribeProvider($id: ID!, $provider: ProviderInput!) { describeProvider(id: $id, provider: $provider) { id } }
`);

type Group = Provider["groups"][number];
type Described = Omit<Provider, "id"> & { secret: string };

const blank: Described = {
  kind: "Organisation",
  name: "",
  issuer: "",
  clientId: "",
  secret: "",
  groupsClaim: "groups",
  assurance: [],
  groups: [],
  isOpen: true,
};

interface Props {
  hub: HubOfProviders;
  /** The one that is described anew; none when one is added. */
  provider: Provider | null;
  onDone: () => Promise<unknown>;
  onClose: () => void;
}

/** What each group at the provider gives in the hub. */
function Groups({ hub, groups, onChange }: { hub: HubOfProviders; groups: readonly Group[]; onChange: (groups: Group[]) => void }) {
  const say = useWords();
  const put = (at: number, more: Partial<Group>) => onChange(groups.map((one, here) => (here === at ? { ...one, ...more } : one)));
  const here = { ...hub, areas: hub.areas.edges.map(({ node }) => node) };
  return (
    <>
      <h3>{say("providers.groups")}</h3>
      <ul className="provider-groups">
        {groups.map((one, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a group has no name of its own until it is written
          <li key={at}>
            <TextField label={say("providers.group")} value={one.group} onChange={(group) => put(at, { group })} />
            <RoleFields
              hub={here}
              role={one.role}
              area={one.area}
              onRole={(role) => put(at, { role, ...(role ? {} : { area: null }) })}
              onArea={(area) => put(at, { area })}
              mayBeNone
            />
            <Button weight="quiet" onPress={() => onChange(groups.filter((_, there) => there !== at))}>
              {say("providers.removeGroup", { group: one.group })}
            </Button>
          </li>
        ))}
      </ul>
      <Button onPress={() => onChange([...groups, { group: "", role: null, area: null }])}>{say("providers.addGroup")}</Button>
    </>
  );
}

/** A provider as it is described, with the address that it needs to send people back to. */
export function ProviderDialog({ hub, provider, onDone, onClose }: Props) {
  const say = useWords();
  const [add] = useMutation(ADD);
  const [describe] = useMutation(DESCRIBE);
  const { run, problem, isBusy } = useDeed();
  const [is, setIs] = useState<Described>(() => ({ ...blank, ...provider }));
  const put = (more: Partial<Described>) => setIs((before) => ({ ...before, ...more }));
  const title = provider ? say("providers.change", { name: provider.name }) : say("providers.add");
  const send = () =>
    run(async () => {
      const { kind, name, issuer, clientId, secret, groupsClaim, assurance, isOpen } = is;
      const groups = is.groups.map(({ group, role, area }) => ({ group, role, area }));
      const input = { kind, name, issuer, clientId, groupsClaim, assurance, isOpen, groups, ...(secret && { secret }) };
      if (provider) await describe({ variables: { id: provider.id, provider: input } });
      else await add({ variables: { hub: hub.id, provider: input } });
      await onDone();
      onClose();
    });
  return (
    <FormDialog title={title} send={say("house.ui.save")} isBusy={isBusy} problem={problem} onSend={send} onClose={onClose}>
      <TextField label={say("providers.name")} value={is.name} onChange={(name) => put({ name })} />
      <Select
        label={say("providers.ofKind")}
        choices={Object.values(ProviderKind).map((id) => ({ id, name: say(`providers.kind.${id}`) }))}
        value={is.kind}
        onChange={(kind) => put({ kind })}
      />
      <TextField
        label={say("providers.issuer")}
        hint={say("providers.issuerHint")}
        value={is.issuer}
        onChange={(issuer) => put({ issuer })}
      />
      <TextField label={say("providers.clientId")} value={is.clientId} onChange={(clientId) => put({ clientId })} />
      <TextField
        label={say("providers.secret")}
        hint={say(provider ? "providers.secretKept" : "providers.secretHint")}
        type="password"
        autoComplete="off"
        value={is.secret}
        onChange={(secret) => put({ secret })}
      />
      <TextField label={say("providers.callback")} isReadOnly value={`${location.origin}/api/providers/callback`} />
      <TextField label={say("providers.groupsClaim")} value={is.groupsClaim} onChange={(groupsClaim) => put({ groupsClaim })} />
      <LinesField label={say("providers.assurance")} value={is.assurance} onChange={(assurance) => put({ assurance })} />
      <Groups hub={hub} groups={is.groups} onChange={(groups) => put({ groups })} />
      <Tick isSelected={is.isOpen} onChange={(isOpen) => put({ isOpen })}>
        {say("providers.isOpen")}
      </Tick>
    </FormDialog>
  );
}
