import type { Same } from "./words.ts";

/** What the register of processing says of what reminds people, in Swedish. */
export const sv = {
  Notice: { what: "Vad som väntar på dig, och om du har påmints", why: "För att påminna dig en gång om varje sak, och inte två." },
  NoticeChoices: { what: "Hur du vill bli påmind", why: "För att påminna dig som du själv har valt. Det är bara du som ser det." },
  OutgoingMail: { what: "E-post på väg", why: "För att skicka inbjudningar, inloggningslänkar och besked." },
} as const;

/** The same in English. */
export const en: Same<typeof sv> = {
  Notice: { what: "What waits for you, and whether you were reminded", why: "To remind you once of each thing, and not twice." },
  NoticeChoices: { what: "How you want to be reminded", why: "To remind you as you have chosen yourself. Nobody but you sees it." },
  OutgoingMail: { what: "Mail on its way", why: "To send invitations, links to sign in and notices." },
};
