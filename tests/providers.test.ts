import { describe, expect, test } from "vitest";
import { givenBy, isSureEnough, vouchedBy, whyNotProvider } from "../schema/providers.ts";

describe("What a provider says", () => {
  const described = {
    kind: "Organisation",
    name: "Lund",
    issuer: "https://id.lund.example",
    clientId: "samvav",
    groupsClaim: "groups",
    assurance: [],
    groups: [],
  } as const;

  test.each([
    [{}, undefined],
    [{ issuer: "id.lund.example" }, "providers.whyNot.issuer"],
    [{ issuer: "https://u:p@id.lund.example" }, "providers.whyNot.issuer"],
    [{ kind: "Broker" as const }, "providers.whyNot.assurance"],
    [{ groups: [{ group: "g", role: null, area: "a" }] }, "access.whyNot.areaWithoutRole"],
    [{ name: "" }, "house.whyNot.nameMissing"],
  ])("%j", (more, key) => {
    expect(whyNotProvider({ ...described, ...more })?.key).toBe(key);
  });

  test("of the claims only what is needed is read, and no personal identity number", () => {
    expect(
      vouchedBy(
        { sub: "1", name: "850709-9805", email: "A@lund.example", email_verified: true, groups: ["a", "198507099805", 3], acr: "low" },
        "groups",
      ),
    ).toEqual({
      subject: "1",
      name: null,
      email: "a@lund.example",
      isEmailUnconfirmed: false,
      groups: ["a"],
      assurance: "low",
    });
    expect(vouchedBy({ sub: "1", email: "a@lund.example", roles: "en" }, "roles")).toMatchObject({
      email: null,
      isEmailUnconfirmed: true,
      groups: ["en"],
    });
  });

  test("groups give what they mean, and assurance is asked for by name", () => {
    const mapping = [
      { group: "a", role: null, area: null },
      { group: "b", role: "Weaver", area: "x" },
    ] as const;
    expect(givenBy(mapping, ["b", "c"])).toEqual([mapping[1]]);
    expect([isSureEnough([], null), isSureEnough(["high"], null), isSureEnough(["high"], "low"), isSureEnough(["high"], "high")]).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });
});
