/** The longest part of a path that comes from a title. */
const longest = 60;

/**
 * A title as a part of a path that every system can hold: small letters a–z, digits and single hyphens, and nothing else. Whatever a title
 * says, it cannot lead out of its folder, and is never empty.
 */
export function pathOf(title: string, otherwise: string): string {
  const plain = title
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, longest)
    .replace(/^-+|-+$/g, "");
  return plain || otherwise;
}

/** A folder of the package: its place among them, so that no two are the same, and what it is about. */
export const folderOf = (place: number, title: string): string => `avtal/${String(place).padStart(3, "0")}-${pathOf(title, "avtal")}`;

/** How each file of a zip begins. */
const begins = "PK\u0003\u0004";

/** Finds the places of agreements in a piece of a package on its way: how far it has come stands in its paths. */
export const placesIn = (text: string): number[] =>
  text
    .split(begins)
    .slice(1)
    .flatMap((file) => /^[\s\S]{26}avtal\/(\d{3,})-/.exec(file)?.[1] ?? [])
    .map(Number);
