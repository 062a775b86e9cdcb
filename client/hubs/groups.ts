/** An area as the start page needs it. */
export interface AreaOf {
  id: string;
  name: string;
  parent: { id: string } | null;
}

interface MapOf {
  area: { id: string } | null;
}

/** Areas under one heading: what they lie in, or none for those that lie in nothing and hold nothing. */
export interface Group<A, M> {
  heading: A | null;
  areas: { area: A; maps: M[] }[];
}

/** The areas of a hub by what they lie in, each with its maps, in the reader's order; and the maps that have no area. */
export function groupsOf<A extends AreaOf, M extends MapOf>(
  areas: readonly A[],
  maps: readonly M[],
  compare: (a: string, b: string) => number,
) {
  const sorted = [...areas].sort((one, other) => compare(one.name, other.name));
  const withMaps = (area: A) => ({ area, maps: maps.filter((map) => map.area?.id === area.id) });
  const inside = (parent: A) => sorted.filter((area) => area.parent?.id === parent.id);
  const holdsAreas = sorted.filter((area) => inside(area).length > 0);
  const alone = sorted.filter((area) => !area.parent && !holdsAreas.includes(area));
  const groups: Group<A, M>[] = holdsAreas.map((heading) => ({
    heading,
    areas: [
      withMaps(heading),
      ...inside(heading)
        .filter((area) => !holdsAreas.includes(area))
        .map(withMaps),
    ].filter(({ area, maps: its }) => area !== heading || its.length),
  }));
  if (alone.length) groups.unshift({ heading: null, areas: alone.map(withMaps) });
  return { groups, rest: maps.filter(({ area }) => !area) };
}
