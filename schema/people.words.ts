import type { Same } from "./words.ts";

export const sv = {
  signIn: "Logga in",
  signOut: "Logga ut",
  account: "Konto",
  signedInAs: "Inloggad som {name}",
  email: "E-post",
  password: "Lösenord",
  wrong: "E-postadressen och lösenordet hör inte ihop. Försök igen.",
  whyNot: { passwordMissing: "Skriv ditt lösenord.", emailMissing: "Skriv din e-postadress." },
  readOnly: "Du kan läsa det som är öppet utan att logga in. Den som är medlem i en hubb kan ändra i den.",
  demo: "Prova som en av demons personer",
  demoWhy: "Personerna är påhittade. Ett klick räcker, inget lösenord behövs.",
} as const;

export const en: Same<typeof sv> = {
  signIn: "Sign in",
  signOut: "Sign out",
  account: "Account",
  signedInAs: "Signed in as {name}",
  email: "E-mail",
  password: "Password",
  wrong: "The e-mail address and the password do not belong together. Try again.",
  whyNot: { passwordMissing: "Write your password.", emailMissing: "Write your e-mail address." },
  readOnly: "You can read what is open without signing in. Members of a hub can make changes in it.",
  demo: "Try it as one of the demo's people",
  demoWhy: "The people are made up. One click is enough, no password is needed.",
};
