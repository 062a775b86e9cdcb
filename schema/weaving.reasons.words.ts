import type { Same } from "./words.ts";

/** Why two actors should be introduced to each other: what it would do for the network, and why they would want it. */
export const sv = {
  joins:
    "{smaller, plural, one {Den ena har inga egna länkar än, och den andra hör till en grupp om {larger, number}: de kan bli en.} other {De hör till två grupper, om {smaller, number} och {larger, number} aktörer, som inte hänger ihop{weavers, plural, =0 {} other { utan vävarna}}.}}",
  first: "Ingen av dem känner någon{weavers, plural, =0 { än} other { utom vävarna}}: det blir deras första egna länk.",
  far: "I dag är vägen mellan dem {steps, number} länkar lång{weavers, plural, =0 {} other { utan vävarna}}.",
  frees: "{count, plural, one {En aktör} other {# aktörer}} hänger sedan inte längre på en enda länk.",
  themes: "Båda arbetar med {count, plural, one {{first}} =2 {{first} och {second}} other {{first}, {second} och {more, number} till}}.",
  targetGroups:
    "Båda vänder sig till {count, plural, one {{first}} =2 {{first} och {second}} other {{first}, {second} och {more, number} till}}.",
  areas: "Båda verkar i {count, plural, one {{first}} =2 {{first} och {second}} other {{first}, {second} och {more, number} till}}.",
  meets: "{actor} behöver ”{need}”, och {otheractor} erbjuder ”{offer}”.",
  through: "{actor} känner båda och kan presentera dem.",
} as const;

export const en: Same<typeof sv> = {
  joins:
    "{smaller, plural, one {One has no ties of its own yet, and the other belongs to a group of {larger, number}: they can become one.} other {They belong to two groups, of {smaller, number} and {larger, number} actors, that do not hang together{weavers, plural, =0 {} other { without the weavers}}.}}",
  first: "Neither knows anybody{weavers, plural, =0 { yet} other { but the weavers}}: it becomes their first tie of their own.",
  far: "Today the way between them is {steps, number} ties long{weavers, plural, =0 {} other { without the weavers}}.",
  frees: "{count, plural, one {One actor no longer hangs} other {# actors no longer hang}} on a single tie after it.",
  themes: "Both work with {count, plural, one {{first}} =2 {{first} and {second}} other {{first}, {second} and {more, number} more}}.",
  targetGroups:
    "Both are there for {count, plural, one {{first}} =2 {{first} and {second}} other {{first}, {second} and {more, number} more}}.",
  areas: "Both act in {count, plural, one {{first}} =2 {{first} and {second}} other {{first}, {second} and {more, number} more}}.",
  meets: "{actor} needs “{need}”, and {otheractor} offers “{offer}”.",
  through: "{actor} knows both and can introduce them.",
};
