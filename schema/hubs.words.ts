import type { Same } from "./words.ts";

export const sv = {
  kind: { Municipality: "Kommun", JointProgramme: "Gemensamt program" },
  role: { Member: "Medlem", Weaver: "Nätverksvävare", Administrator: "Administratör" },
  visibility: { public: "Alla ser", members: "Medlemmar ser", officials: "Tjänstepersoner ser", parties: "Parterna ser" },
} as const;

export const en: Same<typeof sv> = {
  kind: { Municipality: "Municipality", JointProgramme: "Joint programme" },
  role: { Member: "Member", Weaver: "Network weaver", Administrator: "Administrator" },
  visibility: { public: "Everyone sees", members: "Members see", officials: "Officials see", parties: "The parties see" },
};
