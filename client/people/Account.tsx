import bell from "lucide/dist/esm/icons/bell.mjs";
import file from "lucide/dist/esm/icons/file-user.mjs";
import key from "lucide/dist/esm/icons/key-round.mjs";
import logOut from "lucide/dist/esm/icons/log-out.mjs";
import user from "lucide/dist/esm/icons/user-round.mjs";
import hubs from "lucide/dist/esm/icons/waypoints.mjs";
import { useLocation } from "react-router";
import { useWords } from "../i18n.tsx";
import { Button, ButtonLink } from "../ui/Button.tsx";
import { Menu } from "../ui/Menu.tsx";
import { signOut } from "./signing.ts";
import { useMe } from "./useMe.ts";

/** Who is signed in, and the way out; or the way in. */
export function Account() {
  const say = useWords();
  const { pathname, search } = useLocation();
  const { me } = useMe();
  if (me === undefined) return null;
  if (!me) return <ButtonLink href={`/sign-in?to=${encodeURIComponent(pathname + search)}`}>{say("people.signIn")}</ButtonLink>;
  const name = me.person.name || say("privacy.contact.member");
  return (
    <Menu
      label={say("people.account")}
      trigger={
        <Button weight="quiet" icon={user} aria-label={say("people.signedInAs", { name })}>
          <span className="account-name">{name}</span>
        </Button>
      }
      choices={[
        { id: "ways", name: say("people.ways.title"), icon: key, href: "/me" },
        { id: "notices", name: say("notices.choices.title"), icon: bell, href: "/me/notices" },
        { id: "hubs", name: say("access.leaving.mine"), icon: hubs, href: "/me/hubs" },
        { id: "mine", name: say("privacy.mine.title"), icon: file, href: "/me/data" },
        { id: "out", name: say("people.signOut"), icon: logOut, onAction: signOut },
      ]}
    />
  );
}
