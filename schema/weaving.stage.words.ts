import type { Same } from "./words.ts";

/** What is said of the stage that a network is at, and of what its weavers leave behind. */
export const sv = {
  name: {
    Scattered: "Spridda grupper",
    Star: "Ett nav",
    Hubs: "Flera nav",
    Woven: "Kärna som håller",
  },
  reason: {
    empty: "Kartan är tom än.",
    few: "{count, plural, one {En aktör} other {# aktörer}} är för få för att kallas ett nätverk.",
    fewOthers:
      "De andra hänger ihop utan vävare, men bara {count, plural, one {en av dem har länkar} other {# av dem har länkar}}. Först med {least, number} går det att skilja ett nav från flera.",
    together:
      "{together, number} av {actors, number} aktörer hänger ihop{groups, plural, =0 {.} =1 {.} other {; sammanlagt finns # grupper.}}",
    loose: "{count, plural, one {En aktör känner} other {# aktörer känner}} ingen alls än.",
    unmarked: "Mest hänger på {actor}, som inte är märkt som vävare.",
    onlyBinders: "{count, number} av {actors, number} aktörer känner ingen annan än {weavers, plural, one {{actor}} other {vävarna}}.",
    held: "Utan {weavers, plural, one {{actor}} other {vävarna}} hänger {held, number} av {others, number} fortfarande ihop.",
    onlyWeavers: "Alla på kartan är vävare. Utan dem är ingen kvar.",
    kept: "De andra behåller då {kept, number, percent} av sin närhet till varandra.",
    core: "Kärnan är {core, number} aktörer som var och en känner minst {ties, number} av de andra i den.",
    braced: "{braced, number} av {others, number} har då minst två länkar som håller dem kvar i nätet.",
    tolerated:
      "Om också {actor}{more, plural, =0 {} one { och en till} other { och # till}} slutar hänger {tolerated, number} av {rest, number} ihop.",
  },
  missing: {
    actors: "{count, plural, one {En aktör} other {# aktörer}} till på kartan.",
    together: "{count, plural, one {En aktör} other {# aktörer}} till behöver komma med i den största gruppen.",
    reached: "Vägarna mellan aktörerna är för långa: någon behöver känna flera av grupperna.",
    enough: "{count, plural, one {En aktör} other {# aktörer}} till med länkar: först med {least, number} går det att tala om flera nav.",
    held: "{count, plural, one {En aktör} other {# aktörer}} till behöver hänga ihop med de andra utan {weavers, plural, one {{actor}} other {vävarna}}.",
    kept: "Utan {weavers, plural, one {{actor}} other {vävarna}} behåller de andra {now, number, percent} av sin närhet till varandra. Det behöver bli {least, number, percent}: fler direkta länkar mellan dem.",
    tolerated:
      "För mycket hänger i stället på {actor}{more, plural, =0 {} one { och en till} other { och # till}}: {count, plural, one {en aktör} other {# aktörer}} till behöver länkar till flera.",
    core: "En kärna saknas utan {weavers, plural, one {{actor}} other {vävarna}}: några som var och en känner minst {ties, number} av de andra i den.",
    braced:
      "{count, plural, one {En aktör} other {# aktörer}} till behöver minst två länkar till andra än {weavers, plural, one {{actor}} other {vävarna}}.",
    firm: "{count, plural, one {En aktör} other {# aktörer}} till behöver ha kontakt med de andra, inte bara känna till dem.",
  },
  exit: {
    nobody: "Ingen på kartan är märkt som vävare.",
    nothingLost: "Ingenting går förlorat utan {weavers, plural, one {{actor}} other {vävarna}}.",
    falls:
      "Kvar blir {parts, plural, =0 {ingen grupp} one {en grupp} other {# grupper}}, och {alone, plural, =0 {ingen blir ensam} one {en aktör blir ensam} other {# aktörer blir ensamma}}.",
  },
} as const;

export const en: Same<typeof sv> = {
  name: {
    Scattered: "Scattered groups",
    Star: "One hub",
    Hubs: "Several hubs",
    Woven: "A core that holds",
  },
  reason: {
    empty: "The map is still empty.",
    few: "{count, plural, one {One actor is} other {# actors are}} too few to be called a network.",
    fewOthers:
      "The others hang together without a weaver, but only {count, plural, one {one of them has} other {# of them have}} ties. One hub can be told from several with {least, number} or more.",
    together:
      "{together, number} of {actors, number} actors hang together{groups, plural, =0 {.} =1 {.} other {; there are # groups in all.}}",
    loose: "{count, plural, one {One actor knows} other {# actors know}} nobody at all yet.",
    unmarked: "Most hangs on {actor}, who is not marked as a weaver.",
    onlyBinders: "{count, number} of {actors, number} actors know nobody but {weavers, plural, one {{actor}} other {the weavers}}.",
    held: "Without {weavers, plural, one {{actor}} other {the weavers}}, {held, number} of {others, number} still hang together.",
    onlyWeavers: "Everybody on the map is a weaver. Without them nobody is left.",
    kept: "The others then keep {kept, number, percent} of their nearness to each other.",
    core: "The core is {core, number} actors, each of whom knows at least {ties, number} of the others in it.",
    braced: "{braced, number} of {others, number} then have two ties or more that hold them in the network.",
    tolerated:
      "If {actor}{more, plural, =0 {} one { and one more} other { and # more}} left too, {tolerated, number} of {rest, number} would hang together.",
  },
  missing: {
    actors: "{count, plural, one {One more actor} other {# more actors}} on the map.",
    together: "{count, plural, one {One more actor needs} other {# more actors need}} to join the largest group.",
    reached: "The ways between the actors are too long: somebody needs to know several of the groups.",
    enough: "{count, plural, one {One more actor} other {# more actors}} with ties: several hubs can be told from {least, number} on.",
    held: "{count, plural, one {One more actor needs} other {# more actors need}} to hang together with the others without {weavers, plural, one {{actor}} other {the weavers}}.",
    kept: "Without {weavers, plural, one {{actor}} other {the weavers}}, the others keep {now, number, percent} of their nearness to each other. It needs to be {least, number, percent}: more direct ties between them.",
    tolerated:
      "Too much hangs on {actor}{more, plural, =0 {} one { and one more} other { and # more}} instead: {count, plural, one {one more actor needs} other {# more actors need}} ties to several.",
    core: "A core is missing without {weavers, plural, one {{actor}} other {the weavers}}: some who each know at least {ties, number} of the others in it.",
    braced:
      "{count, plural, one {One more actor needs} other {# more actors need}} at least two ties to others than {weavers, plural, one {{actor}} other {the weavers}}.",
    firm: "{count, plural, one {One more actor needs} other {# more actors need}} to be in contact with the others, not merely know of them.",
  },
  exit: {
    nobody: "Nobody on the map is marked as a weaver.",
    nothingLost: "Nothing is lost without {weavers, plural, one {{actor}} other {the weavers}}.",
    falls:
      "The others are left in {parts, plural, =0 {no groups} one {one group} other {# groups}}, and {alone, plural, =0 {nobody is} one {one actor is} other {# actors are}} left alone.",
  },
};
