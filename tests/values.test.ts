import { afterAll, beforeAll, expect, test } from "vitest";
import { wordOf } from "../client/hubs/vocabularies.ts";
import { words } from "../schema/words.ts";
import { HubRow } from "../server/hubs/HubRow.ts";
import { openWorld, type World } from "./world.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const sentenceAt = (key: string) => key.split(".").reduce<unknown>((at, part) => (at as Record<string, unknown>)?.[part], words.sv);

test("History tells no value of a closed list as the code spells it", () => {
  const logged = [...world.app.orm.getMetadata().getAll().values()].filter((meta) => meta.class?.prototype instanceof HubRow);
  const lists = logged.flatMap(({ className, props }) =>
    props.filter((prop) => prop.enum).map(({ name, items }) => ({ className, name, items })),
  );
  expect(lists.length).toBeGreaterThan(40);
  const raw = lists.flatMap(({ className, name, items }) =>
    (items ?? []).flatMap((value) => {
      const key = wordOf(className, name, String(value));
      return key === null || (key && typeof sentenceAt(key) === "string") ? [] : [`${className}.${name}: ${value}`];
    }),
  );
  expect(raw, "say in client/hubs/vocabularies.ts where their words stand").toEqual([]);
});
