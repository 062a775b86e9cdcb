import type { Guest } from "./guests.ts";

/** The weaver of Dalby in the demo. */
export const library = "Dalby bibliotek & Fritid Dalby";

/** The addresses of the demo's map of Dalby and of its weaver's page. */
export async function pathsOfDalby({ get }: Guest): Promise<{ map: string; actor: string }> {
  const { hub } = await get(`{
    hub(slug: "lund") {
      maps(first: 50) { edges { node { id title } } }
      actors(first: 5, filter: { search: "Dalby bibliotek" }) { edges { node { id name } } }
    }
  }`);
  const found = ({ edges }: { edges: { node: { id: string; title?: string; name?: string } }[] }, name: string) =>
    edges.find(({ node }) => (node.title ?? node.name) === name)!.node.id;
  return { map: `/lund/maps/${found(hub.maps, "Dalby")}`, actor: `/lund/actors/${found(hub.actors, library)}` };
}
