import { useQuery } from "@apollo/client/react";
import trash from "lucide/dist/esm/icons/trash.mjs";
import { useCallback, useEffect, useState } from "react";
import type { ApiToken } from "../../schema/tokens.ts";
import { graphql } from "../graphql.ts";
import { useWords } from "../i18n.tsx";
import { Button } from "../ui/Button.tsx";
import { IconButton } from "../ui/IconButton.tsx";
import { notify } from "../ui/Notices.tsx";
import { Section } from "../ui/Page.tsx";
import { Sure } from "../ui/Sure.tsx";
import { When } from "../ui/When.tsx";
import { MakeToken } from "./MakeToken.tsx";
import type { Part } from "./Password.tsx";
import { send } from "./signing.ts";

const HUBS = graphql(`query TokenHubs { me { memberships { id hub { id name } } } }`);

function useTokens() {
  const [tokens, setTokens] = useState<ApiToken[]>();
  const reload = useCallback(async () => {
    const { ok, body } = await send("/api/tokens", { method: "GET" });
    setTokens(ok ? (body.tokens as ApiToken[]) : []);
  }, []);
  useEffect(() => void reload(), [reload]);
  return { tokens, reload };
}

/** The keys by which the reader's programs come in. */
export function ApiTokens({ security: { whyNotChange } }: Pick<Part, "security">) {
  const say = useWords();
  const { tokens, reload } = useTokens();
  const hubs = (useQuery(HUBS).data?.me?.memberships ?? []).map(({ hub }) => hub);
  const [isMaking, setMaking] = useState(false);
  const [going, setGoing] = useState<ApiToken>();
  const revoke = async ({ id }: ApiToken) => {
    const { ok } = await send(`/api/tokens/${id}`, { method: "DELETE" });
    notify({ text: say(ok ? "tokens.revoked" : "tokens.failed") });
    await reload();
  };
  const called = (hub: string) => hubs.find(({ id }) => id === hub)?.name ?? "";
  if (!tokens || (!hubs.length && !tokens.length)) return null;
  return (
    <Section title={say("tokens.title")}>
      <div className="way">
        <p>{say("tokens.what")}</p>
        {tokens.length === 0 && <p>{say("tokens.none")}</p>}
        <ul className="way-list">
          {tokens.map((token) => (
            <li key={token.id}>
              <span>
                {token.name}
                <small>{say("tokens.facts", { prefix: token.prefix, hub: called(token.hub), writes: token.writes ? "yes" : "no" })}</small>
                <small>
                  {say.rich("tokens.expires", { when: () => <When at={token.expiresAt} /> })}
                  {", "}
                  {token.lastUsedAt ? say.rich("tokens.used", { when: () => <When at={token.lastUsedAt!} /> }) : say("tokens.unused")}
                </small>
              </span>
              <IconButton icon={trash} label={say("tokens.revoke", { name: token.name })} onPress={() => setGoing(token)} />
            </li>
          ))}
        </ul>
        {hubs.length > 0 && (
          <Button onPress={() => setMaking(true)} isDisabled={!!whyNotChange}>
            {say("tokens.make")}
          </Button>
        )}
      </div>
      {isMaking && <MakeToken hubs={hubs} kept={tokens.length} onMade={reload} onClose={() => setMaking(false)} />}
      {going && (
        <Sure
          title={say("tokens.revoke", { name: going.name })}
          what={say("tokens.revokeSure")}
          yes={say("tokens.revoke", { name: going.name })}
          onYes={() => revoke(going)}
          onClose={() => setGoing(undefined)}
        />
      )}
    </Section>
  );
}
