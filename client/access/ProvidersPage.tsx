import { useMutation, useQuery } from "@apollo/client/react";
import { useState } from "react";
import { Link, useParams } from "react-router";
import { whyNotAdminister } from "../../schema/hubs.ts";
import { graphql, type ResultOf } from "../graphql.ts";
import { useWords } from "../i18n.tsx";
import { useMe } from "../people/useMe.ts";
import { Button } from "../ui/Button.tsx";
import { Missing } from "../ui/Missing.tsx";
import { Page } from "../ui/Page.tsx";
import { Sure } from "../ui/Sure.tsx";
import { ProviderDialog } from "./ProviderDialog.tsx";
import "./ProvidersPage.css";

export const PROVIDERS = graphql(`
  query Providers($hub: String!) {
    hub(slug: $hub) {
      id slug name
      areas(first: 200) { edges { node { id name } } }
      providers(first: 50) {
        edges { node { id kind name issuer clientId groupsClaim assurance isOpen groups { group role area } } }
      }
    }
  }
`);
const REMOVE = graphql(`mutation RemoveProvider($id: ID!) { removeProvider(id: $id) }`);

/** A hub with its providers, as its administrators see it. */
export type HubOfProviders = NonNullable<ResultOf<typeof PROVIDERS>["hub"]>;
/** One of them. */
export type Provider = HubOfProviders["providers"]["edges"][number]["node"];

/** How people of an organisation sign in to a hub; for its administrators. */
export function ProvidersPage() {
  const say = useWords();
  const { hub: slug = "" } = useParams();
  const { me, rights } = useMe();
  const { data, refetch } = useQuery(PROVIDERS, { variables: { hub: slug }, fetchPolicy: "cache-and-network" });
  const [remove] = useMutation(REMOVE);
  const [changed, setChanged] = useState<Provider | null>();
  const [going, setGoing] = useState<Provider>();
  const hub = data?.hub;
  if (!hub || me === undefined) return null;
  if (whyNotAdminister(rights, hub.id)) return <Missing />;
  const providers = hub.providers.edges.map(({ node }) => node);
  return (
    <Page
      title={say("providers.title")}
      above={<Link to={`/${hub.slug}`}>{hub.name}</Link>}
      lead={<p>{say("providers.what")}</p>}
      actions={
        <Button weight="primary" onPress={() => setChanged(null)}>
          {say("providers.add")}
        </Button>
      }
    >
      {providers.length === 0 && <p>{say("providers.none")}</p>}
      <ul className="providers">
        {providers.map((one) => (
          <li key={one.id}>
            <div>
              <h2>{one.name}</h2>
              <p className="provider-facts">
                {say(`providers.kind.${one.kind}`)} · {one.issuer} · {say(one.isOpen ? "providers.isOpen" : "providers.isClosed")}
              </p>
            </div>
            <Button onPress={() => setChanged(one)}>{say("providers.change", { name: one.name })}</Button>
            <Button weight="quiet" onPress={() => setGoing(one)}>
              {say("providers.remove", { name: one.name })}
            </Button>
          </li>
        ))}
      </ul>
      {changed !== undefined && <ProviderDialog hub={hub} provider={changed} onDone={refetch} onClose={() => setChanged(undefined)} />}
      {going && (
        <Sure
          title={say("providers.remove", { name: going.name })}
          what={say("providers.removeSure")}
          yes={say("providers.remove", { name: going.name })}
          onYes={async () => {
            await remove({ variables: { id: going.id } });
            await refetch();
          }}
          onClose={() => setGoing(undefined)}
        />
      )}
    </Page>
  );
}
