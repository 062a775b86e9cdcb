import type { Town } from "./town.ts";

/** Ekerö: a hub that waits for its first actor. */
export const ekero: Town = {
  founding: {
    slug: "ekero",
    name: "Ekerö",
    kind: "Municipality",
    about: [
      "Kommunen på öarna i Mälaren har samarbetat med föreningar och frivilliga i många år: i nätverket Öar utan gränser, i en idéverkstad och i ett familjenätverk tillsammans med församlingen.",
      "Den här hubben är tom. Den som är medlem kan rita den första kartan, och se hur den växer fram.",
      "Personerna i demon är påhittade.",
    ].join("\n\n"),
    people: [
      { name: "Maria Strandlund", email: "maria.strandlund@ekero.example", role: "Administrator" },
      { name: "Tove Nyberg", email: "tove.nyberg@ekero.example", role: "Weaver" },
      { name: "Erik Holmsten", email: "erik.holmsten@ofrivilliga.example", role: "Member" },
    ],
  },
  by: "Maria Strandlund",
  areas: [{ name: "Ekerö tätort" }, { name: "Färingsö" }, { name: "Munsö" }, { name: "Adelsö" }, { name: "Lovön" }],
  themes: [],
  targetGroups: [],
  actors: [],
  maps: [],
};
