import type { Same } from "./words.ts";

export const sv = {
  strength: { Know: "känner till varandra", Contact: "har kontakt", Cooperate: "samarbetar", Steady: "stadigt partnerskap" },
  state: { Present: "finns", Wished: "önskad" },
  kind: {
    Information: "information",
    Activities: "aktiviteter",
    Rooms: "lokaler",
    Money: "pengar",
    Staff: "personal",
    Referral: "hänvisning",
    Governance: "styrning",
  },
  step: { NotStarted: "Inte påbörjad", Drawing: "Kartan ritas", Themes: "Gemensamma teman", Activity: "Gemensam aktivitet" },
  challenge: { Open: "Öppen", Ongoing: "Pågår", Solved: "Löst" },
  whyNot: {
    tieToItself: "En aktör kan inte ha en länk till sig själv.",
    tieAcrossHubs: "Aktörerna hör till olika hubbar.",
    wishWithStrength: "En önskad länk har ingen styrka förrän den finns.",
    strengthMissing: "Välj hur stark länken är.",
    duplicateTie: "{from} och {to} har redan en länk. Ändra den i stället.",
    halfPosition: "En plats på kartan är två tal, x och y.",
    tooFar: "Platsen ligger för långt från kartans mitt.",
    alreadyPlaced: "{name} finns redan på kartan.",
    notPlaced: "Aktören finns inte på kartan.",
    oneOrNew: "Välj en aktör som finns, eller skriv en ny: inte båda.",
    keeperElsewhere: "Den som håller i länken måste vara kontakt hos någon av de två aktörerna.",
  },
} as const;

export const en: Same<typeof sv> = {
  strength: { Know: "know of each other", Contact: "in contact", Cooperate: "cooperate", Steady: "steady partnership" },
  state: { Present: "present", Wished: "wished for" },
  kind: {
    Information: "information",
    Activities: "activities",
    Rooms: "rooms",
    Money: "money",
    Staff: "staff",
    Referral: "referral",
    Governance: "governance",
  },
  step: { NotStarted: "Not started", Drawing: "Drawing the map", Themes: "Common themes", Activity: "Common activity" },
  challenge: { Open: "Open", Ongoing: "Ongoing", Solved: "Solved" },
  whyNot: {
    tieToItself: "An actor cannot have a tie to itself.",
    tieAcrossHubs: "The actors belong to different hubs.",
    wishWithStrength: "A wished tie has no strength until it exists.",
    strengthMissing: "Choose how strong the tie is.",
    duplicateTie: "{from} and {to} already have a tie. Change that one instead.",
    halfPosition: "A place on the map is two numbers, x and y.",
    tooFar: "The place is too far from the middle of the map.",
    alreadyPlaced: "{name} is already on the map.",
    notPlaced: "The actor is not on the map.",
    oneOrNew: "Choose an actor that exists, or write a new one: not both.",
    keeperElsewhere: "The one who keeps the tie must be a contact of one of the two actors.",
  },
};
