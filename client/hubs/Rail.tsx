import councils from "lucide/dist/esm/icons/armchair.mjs";
import meetings from "lucide/dist/esm/icons/calendar-days.mjs";
import weave from "lucide/dist/esm/icons/chart-network.mjs";
import members from "lucide/dist/esm/icons/contact-round.mjs";
import ellipsis from "lucide/dist/esm/icons/ellipsis.mjs";
import agreements from "lucide/dist/esm/icons/file-pen-line.mjs";
import charter from "lucide/dist/esm/icons/handshake.mjs";
import todo from "lucide/dist/esm/icons/list-todo.mjs";
import map from "lucide/dist/esm/icons/map.mjs";
import history from "lucide/dist/esm/icons/rotate-ccw-clock.mjs";
import users from "lucide/dist/esm/icons/users-round.mjs";
import type { ReactNode } from "react";
import { Button } from "react-aria-components/Button";
import { NavLink, useLocation } from "react-router";
import { useWords } from "../i18n.tsx";
import { Icon } from "../ui/Icon.tsx";
import { Menu } from "../ui/Menu.tsx";
import "./Rail.css";

/** A room, and who finds it in the bar of a phone, which has place for four and for what leads to the others. */
const rooms = [
  { path: "", icon: map, name: "start", bar: "all" },
  { path: "/weave", icon: weave, name: "weave" },
  { path: "/actors", icon: users, name: "actors", bar: "visitors" },
  { path: "/councils", icon: councils, name: "councils", bar: "all" },
  { path: "/meetings", icon: meetings, name: "meetings", bar: "all" },
  { path: "/agreements", icon: agreements, name: "agreements" },
  { path: "/charter", icon: charter, name: "charter" },
  { path: "/todo", icon: todo, name: "todo", bar: "members", forMembers: true },
  { path: "/people", icon: members, name: "people", forMembers: true },
  { path: "/history", icon: history, name: "history" },
] as const satisfies readonly {
  path: string;
  icon: unknown;
  name: string;
  bar?: "all" | "members" | "visitors";
  forMembers?: boolean;
}[];

/** Pages that lie within a room though their addresses do not say so. */
const withins: ReadonlyMap<string, readonly string[]> = new Map([
  ["start", ["maps/"]],
  ["charter", ["principles", "plan", "participation", "ratings"]],
]);

/** The rooms of a hub: a rail beside the content, on a phone a bar below it. */
export function Rail({ hub, isMember, waits }: { hub: string; isMember: boolean; waits?: ReactNode }) {
  const say = useWords();
  const { pathname } = useLocation();
  const within = [...withins].find(([, pages]) => pages.some((page) => pathname.startsWith(`/${hub}/${page}`)))?.[0];
  const own = rooms.filter((room) => isMember || !("forMembers" in room));
  const inBar = (room: (typeof rooms)[number]) => "bar" in room && (room.bar === "all" || (room.bar === "members") === isMember);
  const others = own.filter((room) => !inBar(room));
  const isElsewhere = others.some(({ path, name }) => name === within || pathname.startsWith(`/${hub}${path}`));
  return (
    <nav className="rail" aria-label={say("house.shell.rooms")}>
      {own.map((room) => (
        <NavLink
          key={room.name}
          to={`/${hub}${room.path}`}
          end={!room.path}
          className={[room.name === within && "within", !inBar(room) && "roomy"].filter(Boolean).join(" ") || undefined}
        >
          <Icon of={room.icon} size={22} />
          {say(`house.shell.${room.name}`)}
          {room.name === "todo" && waits}
        </NavLink>
      ))}
      <Menu
        label={say("house.shell.others")}
        trigger={
          <Button className={isElsewhere ? "rail-others within" : "rail-others"}>
            <Icon of={ellipsis} size={22} />
            {say("house.shell.others")}
          </Button>
        }
        choices={others.map(({ path, icon, name }) => ({ id: name, name: say(`house.shell.${name}`), icon, href: `/${hub}${path}` }))}
      />
    </nav>
  );
}
