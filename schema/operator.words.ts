import type { Same } from "./words.ts";

export const sv = {
  letter: {
    subject: "Du administrerar {hub} i Samväv",
    text: "Hej {name}!\n\n{hub} har fått en egen hubb i Samväv, och du administrerar den. Öppna den här adressen för att logga in första gången. Den gäller till {until} och fungerar en gång:\n\n{url}\n\nVäl inne kan du välja ett lösenord under Mina sidor och bjuda in andra. Har adressen slutat gälla ber du om en ny där man loggar in.",
  },
} as const;

export const en: Same<typeof sv> = {
  letter: {
    subject: "You administer {hub} in Samväv",
    text: "Hello {name}!\n\n{hub} has a hub of its own in Samväv, and you administer it. Open this address to sign in the first time. It is good until {until} and works once:\n\n{url}\n\nOnce in, you can choose a password under My pages and invite others. If the address no longer works, ask for a new one where you sign in.",
  },
};
