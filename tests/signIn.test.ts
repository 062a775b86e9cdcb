import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { deviceOf, mustTellPassword, ownPath, whyNotChangeWays, whyNotPassword } from "../schema/people.ts";
import { hashPassword, isPassword } from "../server/people/password.ts";
import { type Browser, codeFor, type Doors, openDoors } from "./doors.ts";

const PASSWORD = "vävaihoptrådar";

let doors: Doors;
beforeAll(async () => {
  doors = await openDoors();
});
afterAll(() => doors.close());

const who = async (browser: Browser) => (await doors.auth.whoIs({ cookie: browser.cookie() }))?.person ?? null;
const signIn = (browser: Browser, email: string, password = PASSWORD) => browser.post("/api/auth/sign-in/email", { email, password });
const linkIn = (text: string) => /https?:\/\/\S+/.exec(text)![0];

async function letterTo(email: string) {
  await expect.poll(() => doors.letters.filter(({ to }) => to === email).length).toBeGreaterThan(0);
  return doors.letters.findLast(({ to }) => to === email)!;
}

async function openLink(browser: Browser, email: string) {
  await browser.post("/api/auth/sign-in/link", { email });
  const url = new URL(linkIn((await letterTo(email)).text));
  return browser.post("/api/auth/sign-in/link/open", { token: url.hash.slice(1) });
}

describe("With an address and a password", () => {
  test("a person is who they say, in a cookie that no script can read", async () => {
    const vera = await doors.person("Vera", PASSWORD);
    const browser = doors.browser();
    const answer = await signIn(browser, vera.email.toUpperCase());
    expect(answer.status).toBe(200);
    expect(answer.headers.getSetCookie()[0]).toMatch(/; HttpOnly; SameSite=Lax$/);
    expect(await who(browser)).toBe(vera.id);
    expect(doors.reports.at(-1)).toEqual({ person: vera.id, what: "signedIn", how: "Password", address: "192.0.2.1" });
  });

  test("a wrong one, an unknown address and an account without one are refused alike, and only a known person's try is reported", async () => {
    const [vera, olle] = [await doors.person("Vera", PASSWORD), await doors.person("Olle")];
    const before = doors.reports.length;
    for (const [email, password] of [
      [vera.email, "fel"],
      ["ingen@lund.example", PASSWORD],
      [olle.email, ""],
    ] as const) {
      const browser = doors.browser();
      const answer = await signIn(browser, email, password);
      expect([answer.status, answer.body.code, browser.cookie()]).toEqual([401, "INVALID_EMAIL_OR_PASSWORD", ""]);
    }
    await expect
      .poll(() => doors.reports.slice(before).map(({ person, what, how }) => [person, what, how]))
      .toEqual([vera.id, olle.id].map((id) => [id, "notSignedIn", "Password"]));
  });

  test("another site cannot sign anyone in, and the doors that nobody uses are closed", async () => {
    const vera = await doors.person("Vera", PASSWORD);
    const elsewhere = { origin: "https://elsewhere.example", cookie: "a=b" };
    expect((await doors.browser().post("/api/auth/sign-in/email", { email: vera.email, password: PASSWORD }, elsewhere)).status).toBe(403);
    for (const path of ["sign-up/email", "change-password", "update-user", "update-session", "list-sessions", "delete-user", "get-session"])
      expect((await doors.browser().post(`/api/auth/${path}`, { name: "Ny" })).status, path).toBe(404);
  });

  test("a form or a script of another site cannot open a link in somebody's browser", async () => {
    const vera = await doors.person("Vera");
    await doors.browser().post("/api/auth/sign-in/link", { email: vera.email });
    const token = new URL(linkIn((await letterTo(vera.email)).text)).hash.slice(1);
    for (const headers of [
      { origin: "https://elsewhere.example" },
      { "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate", origin: "null" },
    ])
      expect((await doors.browser().post("/api/auth/sign-in/link/open", { token }, headers as never)).status).toBe(403);
  });

  test("a session from before is not the session after, and is over", async () => {
    const [vera, olle] = [await doors.person("Vera", PASSWORD), await doors.person("Olle", PASSWORD)];
    const attacker = doors.browser();
    await signIn(attacker, olle.email);
    const planted = attacker.cookie();
    const victim = doors.browser(planted);
    await signIn(victim, vera.email);
    expect(victim.cookie()).not.toBe(planted);
    expect(await who(victim)).toBe(vera.id);
    await expect.poll(() => who(attacker)).toBeNull();
    const made = doors.browser("samvav.session_token=gissad.signatur");
    await signIn(made, vera.email);
    expect(made.cookie()).not.toContain("gissad");
    expect(await who(made)).toBe(vera.id);
  });

  test("a cookie that was tampered with, or none, is nobody", async () => {
    const vera = await doors.person("Vera", PASSWORD);
    const browser = doors.browser();
    await signIn(browser, vera.email);
    expect(await doors.auth.whoIs({ cookie: browser.cookie().replace(/=./, "=~") })).toBeNull();
    expect(await doors.auth.whoIs({})).toBeNull();
  });
});

describe("A password", () => {
  test.each([
    ["elva tecken", "people.whyNot.passwordShort"],
    ["tolv tecken!", undefined],
    ["x".repeat(128), undefined],
    ["x".repeat(129), "people.whyNot.passwordLong"],
    ["", "people.whyNot.passwordMissing"],
    ["🧵🧵🧵🧵🧵🧵", "people.whyNot.passwordShort"],
  ])("is judged by its length alone: %s", (password, key) => {
    expect(whyNotPassword(password)?.key).toBe(key);
  });

  test("is kept as argon2id with a salt of its own, and is the same however its letters were composed", async () => {
    const [one, other] = await Promise.all([hashPassword("vävaihoptrådar"), hashPassword("vävaihoptrådar")]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
    expect(one).not.toBe(other);
    expect(await isPassword({ hash: one, password: "vävaihoptrådar".normalize("NFD") })).toBe(true);
    expect(await isPassword({ hash: one, password: "vävaihoptrådar " })).toBe(false);
    for (const hash of ["", "$2b$10$abcdefghijklmnopqrstuv", "$argon2id$v=19$m=8,t=1,p=1$$"])
      expect(await isPassword({ hash, password: "" })).toBe(false);
  });

  test("is changed by who tells the one before, which signs out everywhere else", async () => {
    const vera = await doors.person("Vera", PASSWORD);
    const [here, there] = [doors.browser(), doors.browser()];
    for (const browser of [here, there]) await signIn(browser, vera.email);
    expect((await here.get("/api/auth/security")).mustTellPassword).toBe(true);
    const change = (body: object) => here.post("/api/auth/security/password", body);
    expect((await change({ password: "ett alldeles nytt" })).body).toMatchObject({ code: "REFUSED", key: "people.whyNot.passwordBefore" });
    expect((await change({ password: "kort", before: PASSWORD })).body).toMatchObject({ key: "people.whyNot.passwordShort" });
    expect((await change({ password: "ett alldeles nytt", before: PASSWORD })).body).toEqual({ changed: true });
    await expect.poll(() => who(there)).toBeNull();
    expect(await who(here)).toBe(vera.id);
    expect((await signIn(doors.browser(), vera.email)).status).toBe(401);
    expect((await signIn(doors.browser(), vera.email, "ett alldeles nytt")).status).toBe(200);
  });
});

describe("With a link", () => {
  test("in a letter of the reader's language a person comes in once, and may choose a new password without the one before", async () => {
    const vera = await doors.person("Vera", PASSWORD);
    const browser = doors.browser();
    const asked = await browser.post(
      "/api/auth/sign-in/link",
      { email: ` ${vera.email.toUpperCase()}`, to: "/lund" },
      { "accept-language": "en" },
    );
    expect(asked.body).toEqual({ sent: true });
    const letter = await letterTo(vera.email);
    expect(letter).toMatchObject({ subject: "Sign in to Samväv", language: "en" });
    const url = new URL(linkIn(letter.text));
    expect([url.origin, url.pathname, url.search]).toEqual([doors.address, "/sign-in/link", "?to=%2Flund"]);
    const open = (one: Browser) => one.post("/api/auth/sign-in/link/open", { token: url.hash.slice(1) });
    expect((await open(browser)).body).toEqual({ signedIn: true });
    expect(await who(browser)).toBe(vera.id);
    expect(doors.reports.at(-1)).toMatchObject({ person: vera.id, what: "signedIn", how: "Link" });
    expect((await open(doors.browser())).body).toMatchObject({ code: "LINK_OVER" });
    expect((await browser.post("/api/auth/security/password", { password: "glömde mitt gamla" })).body).toEqual({ changed: true });
    expect((await signIn(doors.browser(), vera.email, "glömde mitt gamla")).status).toBe(200);
  });

  test("nobody learns whether there is such an address, and nothing leads elsewhere", async () => {
    const before = doors.letters.length;
    const answer = await doors.browser().post("/api/auth/sign-in/link", { email: "ingen@lund.example", to: "//elsewhere.example" });
    expect([answer.status, answer.body]).toEqual([200, { sent: true }]);
    const vera = await doors.person("Vera");
    expect((await doors.browser().post("/api/auth/sign-in/link", { email: vera.email, to: "//elsewhere.example" })).body).toEqual(
      answer.body,
    );
    expect(new URL(linkIn((await letterTo(vera.email)).text)).search).toBe("?to=%2F");
    expect(doors.letters.length).toBe(before + 1);
  });

  test.each([{ email: "inte en adress" }, { email: 1 }, {}])("what is no address is told: %j", async (body) => {
    expect((await doors.browser().post("/api/auth/sign-in/link", body)).status).toBe(403);
  });

  test.each([{ token: "gissad" }, { token: 1 }, {}])("a made-up one opens nothing: %j", async (body) => {
    expect((await doors.browser().post("/api/auth/sign-in/link/open", body)).body).toMatchObject({ code: "LINK_OVER" });
  });
});

describe("With a code as second step", () => {
  async function withSecondStep() {
    const vera = await doors.person("Vera", PASSWORD);
    const browser = doors.browser();
    await signIn(browser, vera.email);
    expect((await browser.post("/api/auth/two-factor/enable", { password: "inte det" })).status).toBe(400);
    const { body } = await browser.post("/api/auth/two-factor/enable", { password: PASSWORD });
    const app = new URL(body.totpURI).searchParams.get("secret")!;
    expect((await signIn(doors.browser(), vera.email)).body).not.toHaveProperty("twoFactorRedirect");
    const reported = doors.reports.length;
    expect((await browser.post("/api/auth/two-factor/verify-totp", { code: codeFor(app) })).status).toBe(200);
    expect(doors.reports.slice(reported).filter(({ what }) => what === "signedIn")).toEqual([]);
    expect((await browser.get("/api/auth/security")).hasSecondStep).toBe(true);
    return { vera, browser, app, reserve: body.backupCodes as string[] };
  }

  test("neither password nor link is enough, and a try is reported as what it is", async () => {
    const { vera, app } = await withSecondStep();
    for (const first of [(one: Browser) => signIn(one, vera.email), (one: Browser) => openLink(one, vera.email)]) {
      const browser = doors.browser();
      expect((await first(browser)).body).toMatchObject({ twoFactorRedirect: true });
      expect(await who(browser)).toBeNull();
      const before = doors.reports.length;
      expect((await browser.post("/api/auth/two-factor/verify-totp", { code: "000000" })).status).toBe(401);
      await expect.poll(() => doors.reports.slice(before)).toMatchObject([{ person: vera.id, what: "notSignedIn", how: "TwoSteps" }]);
      expect((await browser.post("/api/auth/two-factor/verify-totp", { code: codeFor(app), trustDevice: true })).status).toBe(200);
      expect(await who(browser)).toBe(vera.id);
      expect(doors.reports.at(-1)).toMatchObject({ person: vera.id, what: "signedIn", how: "TwoSteps" });
      expect((await signIn(browser, vera.email)).body, "no device is let past it").toMatchObject({ twoFactorRedirect: true });
    }
  });

  test("a reserve code works once, and a session from the first step was never one", async () => {
    const { vera, reserve } = await withSecondStep();
    const first = doors.browser();
    const before = doors.reports.length;
    const answer = await signIn(first, vera.email);
    const [given] = answer.headers
      .getSetCookie()
      .filter((cookie) => cookie.startsWith("samvav.session_token=") && !/max-age=0/i.test(cookie));
    if (given) expect(await doors.auth.whoIs({ cookie: given.split(";")[0] })).toBeNull();
    expect(doors.reports.slice(before)).toEqual([]);
    const code = { code: reserve[0] };
    expect((await first.post("/api/auth/two-factor/verify-backup-code", code)).status).toBe(200);
    expect(await who(first)).toBe(vera.id);
    const second = doors.browser();
    await signIn(second, vera.email);
    expect((await second.post("/api/auth/two-factor/verify-backup-code", code)).status).toBe(401);
  });

  test("guessing codes ends, whoever starts over", async () => {
    const { vera, app } = await withSecondStep();
    const statuses: number[] = [];
    for (let round = 0; round < 4; round++) {
      const browser = doors.browser();
      await signIn(browser, vera.email);
      for (let i = 0; i < 4; i++) statuses.push((await browser.post("/api/auth/two-factor/verify-totp", { code: "000000" })).status);
    }
    expect(statuses.filter((status) => status === 401)).toHaveLength(10);
    const late = doors.browser();
    await signIn(late, vera.email);
    expect((await late.post("/api/auth/two-factor/verify-totp", { code: codeFor(app) })).status).toBe(429);
  });

  test("it is turned off with the password", async () => {
    const { vera, browser } = await withSecondStep();
    expect((await browser.post("/api/auth/two-factor/disable", { password: "inte det" })).status).toBe(400);
    expect((await browser.post("/api/auth/two-factor/disable", { password: PASSWORD })).status).toBe(200);
    expect((await signIn(doors.browser(), vera.email)).body).not.toHaveProperty("twoFactorRedirect");
  });
});

describe("Sessions", () => {
  test("are listed with their devices and without their secrets, and ended one by one or all others", async () => {
    const vera = await doors.person("Vera", PASSWORD);
    const browsers = [doors.browser(), doors.browser("", "198.51.100.7"), doors.browser()];
    for (const browser of browsers) await signIn(browser, vera.email);
    const [here, there, third] = browsers as [Browser, Browser, Browser];
    const { sessions, ...more } = await here.get("/api/auth/security");
    expect(more).toMatchObject({ email: vera.email, hasPassword: true, hasSecondStep: false, passkeys: [], whyNotChange: null });
    expect(sessions).toHaveLength(3);
    expect(sessions.filter(({ isThis }: { isThis: boolean }) => isThis)).toHaveLength(1);
    for (const { token } of sessions) expect(token).toBeUndefined();
    const far = sessions.find(({ address }: { address: string }) => address === "198.51.100.7");
    expect(far).toMatchObject({ how: "Password", isThis: false });
    expect(deviceOf(far.agent)).toEqual({ browser: "Firefox", system: "Linux" });
    const olle = doors.browser();
    await signIn(olle, (await doors.person("Olle", PASSWORD)).email);
    expect((await olle.post("/api/auth/security/end", { session: far.id })).body).toEqual({ ended: 0 });
    expect((await here.post("/api/auth/security/end", { session: far.id })).body).toEqual({ ended: 1 });
    await expect.poll(() => who(there)).toBeNull();
    expect(await who(third)).toBe(vera.id);
    expect((await here.post("/api/auth/security/end", { others: true })).body).toEqual({ ended: 1 });
    await expect.poll(() => who(third)).toBeNull();
    expect(await who(here)).toBe(vera.id);
    expect((await doors.browser().get("/api/auth/security")).code).toBe("UNAUTHORIZED");
  });

  test("end within a second on every server, whoever ends them, and are reported", async () => {
    const vera = await doors.person("Vera", PASSWORD);
    const other = await doors.another();
    const browser = doors.browser();
    await signIn(browser, vera.email);
    const cookie = browser.cookie();
    expect((await other.whoIs({ cookie }))?.person).toBe(vera.id);
    const heard: string[] = [];
    const stop = other.onEnded(({ person }) => heard.push(person));
    expect((await browser.post("/api/auth/sign-out")).status).toBe(200);
    await expect.poll(() => other.whoIs({ cookie }), { timeout: 1_000, interval: 20 }).toBeNull();
    expect(heard).toEqual([vera.id]);
    expect(await doors.auth.whoIs({ cookie })).toBeNull();
    await expect.poll(() => doors.reports.at(-1)).toMatchObject({ person: vera.id, what: "signedOut" });

    await signIn(browser, vera.email);
    expect((await other.whoIs({ cookie: browser.cookie() }))?.person).toBe(vera.id);
    await doors.auth.endSessionsOf(vera.id);
    await expect.poll(() => other.whoIs({ cookie: browser.cookie() }), { timeout: 1_000, interval: 20 }).toBeNull();
    stop();
  });

  test("what a provider vouched for counts in its hub alone and changes no ways in", async () => {
    const vera = await doors.person("Vera", PASSWORD);
    const cookies = await doors.auth.enter({ person: vera.id, how: "Provider", hub: "0198a0aa-0000-7000-8000-00000000000a" });
    const browser = doors.browser(cookies.map((one) => one.split(";")[0]).join("; "));
    expect(await doors.auth.whoIs({ cookie: browser.cookie() })).toMatchObject({
      person: vera.id,
      hub: "0198a0aa-0000-7000-8000-00000000000a",
    });
    expect((await browser.post("/api/auth/security/password", { password: "ett alldeles nytt", before: PASSWORD })).body).toMatchObject({
      key: "people.whyNot.vouched",
    });
    expect((await browser.post("/api/auth/two-factor/enable", { password: PASSWORD })).body).toMatchObject({
      key: "people.whyNot.vouched",
    });
    expect(await doors.auth.enter({ person: "0198a0aa-0000-7000-8000-0000000000ff", how: "Demo" })).toEqual([]);
  });
});

describe("Rules", () => {
  const now = new Date("2026-03-01T12:00:00Z");
  const entered = (how: "Password" | "Link", minutes: number, hub: string | null = null) => ({
    how,
    hub,
    createdAt: new Date(+now - minutes * 60_000),
  });

  test("ways in are changed soon after signing in, by who did it themselves", () => {
    expect(whyNotChangeWays(entered("Password", 59), now)).toBeUndefined();
    expect(whyNotChangeWays(entered("Password", 61), now)?.key).toBe("people.whyNot.stale");
    expect(whyNotChangeWays(entered("Link", 1, "lund"), now)?.key).toBe("people.whyNot.vouched");
  });

  test("a forgotten password is replaced soon after coming in with a link", () => {
    expect(mustTellPassword(entered("Link", 14), now)).toBe(false);
    expect(mustTellPassword(entered("Link", 16), now)).toBe(true);
    expect(mustTellPassword(entered("Password", 1), now)).toBe(true);
  });

  test.each([
    ["/lund?a=b#c", "/lund?a=b#c"],
    ["//elsewhere.example", "/"],
    ["/\\elsewhere.example", "/"],
    ["https://elsewhere.example", "/"],
    [null, "/"],
  ])("one comes back only to a page of ours: %s", (path, own) => {
    expect(ownPath(path)).toBe(own);
  });
});
