import type { Same } from "./words.ts";

/** What the register of processing says of what the charter keeps, in Swedish. */
export const sv = {
  RatingRound: {
    what: "Omdömen om samarbetet",
    why: "För att båda sidor ska se hur de upplever samarbetet. Den som svarat går inte att känna igen.",
  },
  Rating: {
    what: "Vad var och en svarar om samarbetet",
    why: "För att kunna räknas ihop. Ingen annan ser det, och när det är ihopräknat tas det bort.",
  },
  RatingLink: {
    what: "Adresser som en fråga om omdöme har gått till",
    why: "För att den som saknar konto ska kunna svara. Den personliga länken finns bara som en oläslig kontrollsumma.",
  },
  Principle: { what: "Principer", why: "För att säga vad samarbetet vilar på." },
  Charter: { what: "Överenskommelser", why: "För att säga vad kommunen och civilsamhället har kommit överens om." },
  CharterVersion: {
    what: "Texten i en överenskommelse",
    why: "För att alla ska kunna läsa den. En antagen text är en allmän handling och ändras aldrig.",
  },
  ProcessLeader: { what: "Vem som leder arbetet med en överenskommelse", why: "För att båda sidor ska veta vem de vänder sig till." },
  Signatory: {
    what: "Vem som har sagt ja för en aktör som har anslutit sig",
    why: "För att veta att den som är behörig har sagt ja. Det visas för hubbens medlemmar.",
  },
  PlanAction: { what: "Vem som svarar för vad i en handlingsplan", why: "För att det som parterna har lovat varandra ska bli gjort." },
  CharterNote: { what: "Vad parterna säger om hur det går", why: "För att följa upp överenskommelsen och det som är planerat." },
  Practice: { what: "Hur civilsamhället är med", why: "För att se vad som görs i dag och planera det som saknas." },
} as const;

/** The same in English. */
export const en: Same<typeof sv> = {
  RatingRound: {
    what: "Ratings of the cooperation",
    why: "So that both sides see how they find the cooperation. Who has answered cannot be known again.",
  },
  Rating: {
    what: "What each answers about the cooperation",
    why: "To be counted up. Nobody else sees it, and when it is counted up it is removed.",
  },
  RatingLink: {
    what: "Addresses that a question about ratings went to",
    why: "So that whoever has no account can answer. The personal link is kept only as an unreadable checksum.",
  },
  Principle: { what: "Principles", why: "To say what the cooperation rests on." },
  Charter: { what: "Charters", why: "To say what the municipality and civil society have agreed on." },
  CharterVersion: {
    what: "The text of a charter",
    why: "So that everyone can read it. An adopted text is a public record and never changes.",
  },
  ProcessLeader: { what: "Who leads the work with a charter", why: "So that both sides know whom to turn to." },
  Signatory: {
    what: "Who said yes for an actor that has joined",
    why: "To know that somebody authorised has said yes. It is shown to the hub's members.",
  },
  PlanAction: { what: "Who answers for what in an action plan", why: "So that what the sides have promised each other gets done." },
  CharterNote: { what: "What the sides say of how it goes", why: "To follow up the charter and what is planned." },
  Practice: { what: "How civil society takes part", why: "To see what is done today and plan what is missing." },
};
