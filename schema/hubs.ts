/** What a hub is for: one municipality, or a programme that several share. */
export const HubKind = { Municipality: "Municipality", JointProgramme: "JointProgramme" } as const;
export type HubKind = keyof typeof HubKind;

/** What a person may do in a hub: every member edits; a weaver is shown as the one who weaves; an administrator keeps the hub. */
export const Role = { Member: "Member", Weaver: "Weaver", Administrator: "Administrator" } as const;
export type Role = keyof typeof Role;

/** Who may see a thing: everyone, or the hub's members. */
export const Visibility = { public: "public", members: "members" } as const;
export type Visibility = keyof typeof Visibility;

/** Of things that belong together, the strictest visibility: a tie is never more open than its actors. */
export const strictest = (...all: Visibility[]): Visibility => (all.includes("members") ? "members" : "public");
