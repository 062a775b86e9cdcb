/** When a meeting is, and what about. */
export interface MeetingSeen {
  id: string;
  theme?: string | null;
  startsAt: string;
  endsAt: string;
}

/** The ids of what a hub has, by what it is and what it is called. */
export interface Names {
  hub: string;
  /** The id of the one with this name. */
  one(list: List, name: string): string;
  /** The id of the one with this name; nothing when nothing is said. */
  maybe(list: List, name?: string | null): string | undefined;
  /** The ids of those with these names; nothing when nothing is said. */
  all(list: List, names?: readonly string[]): string[] | undefined;
  /** The meetings of a council, the earliest first. */
  meetingsOf(council: string): MeetingSeen[];
  /** The terms of those who sit in a council. */
  termsIn(council: string): string[];
}

type List =
  | "areas"
  | "themes"
  | "targetGroups"
  | "actors"
  | "contacts"
  | "maps"
  | "members"
  | "introductions"
  | "askings"
  | "councils"
  | "tasks"
  | "seats"
  | "people"
  | "charters"
  | "versions"
  | "actions"
  | "signatories";

interface Node {
  id: string;
  name?: string;
  title?: string;
  text?: string;
  person?: { id: string; name: string } | null;
  actor?: { name: string };
  one?: { name: string };
  other?: { name: string };
  contacts?: Edges;
  askings?: Edges;
  seats?: Edges;
  terms?: Edges;
  versions?: Edges;
  actions?: Edges;
  signatories?: Edges;
  number?: number;
  meetings?: { edges: { node: MeetingSeen }[] };
  side?: string;
  substitute?: boolean;
  position?: number;
}

interface Edges {
  edges: { node: Node }[];
}

/** A hub as `NAMES` reads it. */
export type HubSeen = { id: string } & Record<
  Exclude<List, "contacts" | "askings" | "seats" | "people" | "versions" | "actions" | "signatories">,
  Edges
>;

/** Everything in a hub that has a name. */
export const NAMES = `query Names($slug: String!) {
  hub(slug: $slug) {
    id
    areas(first: 5000) { edges { node { id name } } }
    themes(first: 5000) { edges { node { id name } } }
    targetGroups(first: 5000) { edges { node { id name } } }
    actors(first: 5000) { edges { node { id name contacts { edges { node { id name } } } } } }
    maps(first: 5000) { edges { node { id title } } }
    members(first: 5000) { edges { node { id person { id name } } } }
    introductions(first: 5000) { edges { node { id one { name } other { name } askings { edges { node { id actor { name } } } } } } }
    charters(first: 5) { edges { node { id name versions(first: 20) { edges { node { id number } } } actions(first: 100) { edges { node { id text } } } signatories(first: 500) { edges { node { id actor { name } } } } } } }
    tasks(first: 500) { edges { node { id text } } }
    councils(first: 500) { edges { node { id name seats(first: 200) { edges { node { id side substitute position terms(first: 3) { edges { node { id } } } } } } meetings(first: 100) { edges { node { id theme startsAt endsAt } } } } } }
  }
}`;

const nameOf = ({ number, name, title, text, person, actor, one, other, side, substitute, position }: Node) => {
  if (number) return String(number);
  if (side) return `${side} ${substitute ? "substitute" : "ordinary"} ${position}`;
  return one && other ? `${one.name} – ${other.name}` : (name ?? title ?? text ?? actor?.name ?? person?.name);
};

/** The names in a hub as it is now; asking for one that is not there is a fault of the demo. */
export function namesIn({ id: hub, ...lists }: HubSeen): Names {
  const ids = new Map<string, string>();
  const note = (list: string, { edges }: Edges, under = "") => {
    for (const { node } of edges) {
      const name = nameOf(node);
      ids.set(`${list} ${under}${name}`, node.id);
      if (node.contacts) note("contacts", node.contacts);
      if (node.seats) note("seats", node.seats, `${name}: `);
      for (const part of ["versions", "actions", "signatories"] as const) if (node[part]) note(part, node[part], `${name}: `);
      if (list === "members" && node.person) ids.set(`people ${node.person.name}`, node.person.id);
      if (node.askings) note("askings", node.askings, `${name}: `);
    }
  };
  for (const [list, edges] of Object.entries(lists)) note(list, edges);
  const one = (list: List, name: string) => {
    const id = ids.get(`${list} ${name}`);
    if (!id) throw new Error(`The demo speaks of '${name}', which is not among its ${list}.`);
    return id;
  };
  const councilNamed = (name: string) => lists.councils.edges.find(({ node }) => node.name === name)?.node;
  return {
    hub,
    one,
    maybe: (list, name) => (name ? one(list, name) : undefined),
    all: (list, names) => names?.map((name) => one(list, name)),
    meetingsOf: (council) => councilNamed(council)?.meetings?.edges.map(({ node }) => node) ?? [],
    termsIn: (council) =>
      (councilNamed(council)?.seats?.edges ?? [])
        .filter(({ node }) => !node.substitute)
        .flatMap(({ node }) => node.terms?.edges.map((edge) => edge.node.id) ?? []),
  };
}
