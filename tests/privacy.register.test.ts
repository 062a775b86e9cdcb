import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { KeptFor, keptDays } from "../schema/privacy.ts";
import { sv } from "../schema/privacy.words.ts";
import { impersonal, register, signingIn, texts } from "../server/privacy/register.ts";
import { openWorld, type World } from "./world.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const known: Record<string, readonly string[]> = Object.fromEntries(
  [...Object.entries(register), ...Object.entries(texts.columns), ...Object.entries(impersonal)].map(([type]) => [
    type,
    [
      ...((register as Record<string, { fields: readonly string[] }>)[type]?.fields ?? []),
      ...(texts.columns[type] ?? []),
      ...(impersonal[type] ?? []),
    ],
  ]),
);

describe("the register of processing", () => {
  test("knows every column that can hold a text or point at a person, and no other", () => {
    const unknown: string[] = [];
    const there = new Set<string>();
    for (const meta of world.app.orm.getMetadata().getAll().values()) {
      if (meta.abstract) continue;
      for (const property of meta.props.filter(({ fieldNames, persist }) => fieldNames?.length && persist !== false)) {
        const name = `${meta.className}.${property.name}`;
        there.add(name);
        const tells = /^(text|varchar|jsonb)/.test(property.columnTypes?.[0] ?? "") || property.targetMeta?.className === "Person";
        if (tells && !property.enum && !known[meta.className]?.includes(property.name)) unknown.push(name);
      }
    }
    expect(unknown, "say in server/privacy/register.ts why it is kept, or that it says nothing of anybody").toEqual([]);
    const gone = Object.entries(known).flatMap(([type, names]) =>
      names.map((name) => `${type}.${name}`).filter((name) => !there.has(name)),
    );
    expect(gone).toEqual([]);
  });

  test("knows every table of signing in", async () => {
    const tables = await world.sql("select table_name as name from information_schema.tables where table_schema = 'auth' order by 1");
    const listed: string[] = Object.values(signingIn).flatMap(({ fields }) => [...fields]);
    expect(tables.map(({ name }) => name).filter((name) => !listed.includes(name))).toEqual([]);
  });

  test("says in words what is kept and why, for every line, and for how long where there is a term", async () => {
    const { processing } = await world.visitor().get("{ processing { of fields basis kept days } }");
    expect(processing.length).toBeGreaterThan(10);
    for (const { of, fields, kept, days } of processing) {
      expect(sv.register[of as keyof typeof sv.register]?.why, of).toBeTruthy();
      expect(fields.length).toBeGreaterThan(0);
      expect(days).toBe(keptDays[kept as KeptFor] ?? null);
      expect(sv.kept[kept as KeptFor].includes("{days"), kept).toBe(days !== null);
    }
  });
});
