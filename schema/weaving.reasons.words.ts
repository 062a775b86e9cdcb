import type { Same } from "./words.ts";

/** Why two actors should be introduced to each other: what it would do for the network, and why they would want it. */
export const sv = {
  joins: "De hör till grupper som bara vävarna binder samman: {smaller, number} och {larger, number} aktörer.",
  first: "Ingen av dem känner någon utom vävarna: det blir deras första egna länk.",
  nearer: "Nätverket utan vävarna når varandra {share, number, percent} lättare.",
  far: "I dag är vägen mellan dem {steps, number} länkar lång utan vävarna.",
  frees: "{count, plural, one {En aktör} other {# aktörer}} hänger sedan inte längre på en enda länk.",
  themes: "Båda arbetar med {count, plural, one {{first}} =2 {{first} och {second}} other {{first}, {second} och # till}}.",
  targetGroups: "Båda vänder sig till {count, plural, one {{first}} =2 {{first} och {second}} other {{first}, {second} och # till}}.",
  areas: "Båda verkar i {count, plural, one {{first}} =2 {{first} och {second}} other {{first}, {second} och # till}}.",
  meets: "{actor} behöver ”{need}”, och {otheractor} erbjuder ”{offer}”.",
  through: "{actor} känner båda och kan presentera dem.",
} as const;

export const en: Same<typeof sv> = {
  joins: "They belong to groups that only the weavers bind together: {smaller, number} and {larger, number} actors.",
  first: "Neither knows anybody but the weavers: it becomes their first tie of their own.",
  nearer: "The network without the weavers reaches each other {share, number, percent} more easily.",
  far: "Today the way between them is {steps, number} ties long without the weavers.",
  frees: "{count, plural, one {One actor no longer hangs} other {# actors no longer hang}} on a single tie after it.",
  themes: "Both work with {count, plural, one {{first}} =2 {{first} and {second}} other {{first}, {second} and # more}}.",
  targetGroups: "Both are there for {count, plural, one {{first}} =2 {{first} and {second}} other {{first}, {second} and # more}}.",
  areas: "Both act in {count, plural, one {{first}} =2 {{first} and {second}} other {{first}, {second} and # more}}.",
  meets: "{actor} needs “{need}”, and {otheractor} offers “{offer}”.",
  through: "{actor} knows both and can introduce them.",
};
