import { globSync, readFileSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, normalize } from "node:path";
import {
  buildSchema,
  type DocumentNode,
  type GraphQLArgument,
  type GraphQLSchema,
  introspectionFromSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  lexicographicSortSchema,
  NoUnusedFragmentsRule,
  parse,
  specifiedRules,
  UniqueOperationNamesRule,
  validate,
} from "graphql";
import { describe, expect, test } from "vitest";
import { openWorld } from "./world.ts";

/** The rooms in their order: a later one may extend an earlier one, never the other way. */
const rooms = [
  "people",
  "hubs",
  "log",
  "areas",
  "actors",
  "access",
  "notices",
  "maps",
  "weaving",
  "councils",
  "meetings",
  "charter",
  "agreements",
  "privacy",
];
/** Who may import whom, besides itself. */
const mayImport: Record<string, readonly string[]> = {
  schema: [],
  server: ["schema"],
  client: ["schema"],
  seed: ["schema", "server"],
  tests: ["schema", "server", "client", "seed"],
};

const written = globSync("{schema,server,client,seed,tests}/**/*.{ts,tsx,mjs,css}", { exclude: ["tests/bench/**"] });
const source = new Map(written.map((file) => [file, readFileSync(file, "utf8")]));
const code = written.filter((file) => /\.tsx?$/.test(file));
const generated = (file: string) => /^(schema\/introspection\.ts|server\/database\/migrations\/)/.test(file);

interface Import {
  path: string;
  /** Gone when the program runs. */
  typeOnly: boolean;
}

function importsOf(file: string): Import[] {
  const found = source.get(file)!.matchAll(/(?:^(?:import|export) (type )?[^;"]*?from |^import |import\()"([^"]+)"/gm);
  return [...found].map(([, type, path]) => ({
    path: path!.startsWith(".") ? normalize(join(dirname(file), path!)) : path!,
    typeOnly: !!type,
  }));
}
const isOurs = ({ path }: Import) => source.has(path);
const side = (file: string) => file.split("/")[0]!;
const roomOf = (file: string) => file.split("/")[1]!;

describe("imports", () => {
  test("lead only from one side to where it may", () => {
    const astray = code.flatMap((file) =>
      importsOf(file)
        .filter(isOurs)
        .filter(({ path }) => ![side(file), ...mayImport[side(file)]!].includes(side(path)))
        .map(({ path }) => `${file} → ${path}`),
    );
    expect(astray).toEqual([]);
  });

  // What works out a value from values alone, and touches nothing.
  const pure = ["diff"];

  test("of the schema lead nowhere else: both sides stand on it", () => {
    const astray = code
      .filter((file) => side(file) === "schema")
      .flatMap((file) =>
        importsOf(file)
          .filter((one) => !isOurs(one) && !pure.includes(one.path))
          .map(({ path }) => `${file} → ${path}`),
      );
    expect(astray).toEqual([]);
  });

  // A page of an earlier room shows what a thing of a later one looks like: a mark, a small picture; it knows nothing else of it.
  const looks = ["client/actors/KindMark.tsx", "client/maps/MapThumbnail.tsx"];

  test.each(["server", "client", "seed"])("in %s lead from a room only to earlier rooms, and never to their resolvers and pages", (top) => {
    const astray = code
      .filter((file) => side(file) === top && rooms.includes(roomOf(file)))
      .flatMap((file) =>
        importsOf(file)
          .filter(isOurs)
          .filter(
            ({ path }) => !looks.includes(path) && side(path) === top && rooms.includes(roomOf(path)) && roomOf(path) !== roomOf(file),
          )
          .filter(({ path, typeOnly }) => isLater(path, file) || (!typeOnly && /(Resolver|Page)\.tsx?$/.test(path)))
          .map(({ path }) => `${file} → ${path}`),
      );
    expect(astray).toEqual([]);
  });

  test("never come back to where they began", () => {
    const circles: string[] = [];
    const done = new Set<string>();
    const visit = (file: string, way: string[]) => {
      if (way.includes(file)) return void circles.push([...way.slice(way.indexOf(file)), file].join(" → "));
      if (done.has(file)) return;
      for (const { path, typeOnly } of importsOf(file)) if (!typeOnly && source.has(path)) visit(path, [...way, file]);
      done.add(file);
    };
    for (const file of code) visit(file, []);
    expect(circles).toEqual([]);
  });
});

const isLater = (path: string, file: string) => rooms.indexOf(roomOf(path)) > rooms.indexOf(roomOf(file));

test("no journey judges a page by one look: what is not there yet may be there in a moment", () => {
  const oneLook =
    /expect\(\s*await [^;]*?\.(count|isChecked|isDisabled|isEnabled|isVisible|inputValue|innerText|textContent|getAttribute|allInnerTexts|allTextContents)\([^;]*?\)\s*,?\s*[^;]*?\)\s*\.(?!toBe\(0\))/g;
  const judging = code
    .filter((file) => file.startsWith("tests/journeys/"))
    .flatMap((file) => [...source.get(file)!.matchAll(oneLook)].map(([text]) => `${file}: ${text}`));
  expect(judging).toEqual([]);
});

test("no file is longer than 350 lines", () => {
  const long = written.filter((file) => !generated(file)).filter((file) => source.get(file)!.split("\n").length > 351);
  expect(long).toEqual([]);
});

const sdl = readFileSync("schema/schema.graphql", "utf8");
const api = buildSchema(sdl);

describe("the committed API", () => {
  test("is what the classes say, as SDL and as introspection", async () => {
    const { makeSchema } = await import("../server/graphql.ts");
    const folder = await mkdtemp(join(tmpdir(), "samvav-sdl-"));
    const schema = await makeSchema(join(folder, "schema.graphql"));
    expect(await readFile(join(folder, "schema.graphql"), "utf8")).toBe(sdl);
    await rm(folder, { recursive: true });
    const introspection = JSON.stringify(introspectionFromSchema(lexicographicSortSchema(schema), { descriptions: false }));
    expect(source.get("schema/introspection.ts")).toBe(`export type introspection = ${introspection};\n`);
  });

  test("describes every type, every field and every argument", () => {
    expect(undescribed(api)).toEqual([]);
  });

  test("fits every document of the client", () => {
    const documents = code
      .filter((file) => side(file) === "client")
      .flatMap((file) => [...source.get(file)!.matchAll(/graphql\(\s*`([^`]+)`/g)].map(([, text]) => parse(text!)));
    expect(documents.length).toBeGreaterThan(30);
    // They are sent one at a time, each with the fragments that it names.
    const rules = specifiedRules.filter((rule) => rule !== NoUnusedFragmentsRule && rule !== UniqueOperationNamesRule);
    const definitions = documents.flatMap((document) => document.definitions);
    expect(validate(api, { kind: "Document", definitions } as DocumentNode, rules).map(({ message }) => message)).toEqual([]);
  });
});

function undescribed(schema: GraphQLSchema): string[] {
  const ours = Object.values(schema.getTypeMap()).filter(({ astNode }) => astNode);
  return ours.flatMap((type) => {
    const here = type.description ? [] : [type.name];
    if (isScalarType(type) || isEnumType(type)) return here;
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return here;
    const inside = Object.values(type.getFields()).flatMap((field) => [
      ...(field.description ? [] : [`${type.name}.${field.name}`]),
      ...("args" in field ? (field.args as readonly GraphQLArgument[]) : [])
        .filter(({ description }) => !description)
        .map(({ name }) => `${type.name}.${field.name}(${name})`),
    ]);
    return [...here, ...inside];
  });
}

/** Tables whose rows could be reached without a policy of their own for what is done, or views that read as their owner. */
const unguarded = `
  select c.relname as name from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'hub_id' and not a.attisdropped
    cross join unnest($1::"char"[]) deed
  where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace and c.relname <> all($2)
    and not exists (select from pg_policy p where p.polrelid = c.oid and p.polpermissive and p.polroles = '{0}' and p.polcmd in ('*', deed)
      and coalesce(pg_get_expr(p.polqual, p.polrelid), '') || coalesce(pg_get_expr(p.polwithcheck, p.polrelid), '') ~ '\\mhub_id\\M|app\\.house')
  union select relname from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace
    and not (relrowsecurity and relforcerowsecurity) and relname <> 'migration'
  union select relname from pg_class where relkind in ('v', 'm') and relnamespace = 'public'::regnamespace
    and coalesce(reloptions::text, '') !~ 'security_invoker=(true|on|1)'`;

/** The log is added to and never changed; its head counts and is never removed; that a hub rests is the operator's to write. */
const special = ["event", "log_head", "suspension"];

/** Tables that a hub owns and that are not closed when it rests, or whose rows the operator reaches of other hubs than those named. */
const reachable = `
  select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'hub_id' and not a.attisdropped
    cross join (values ('operate', 'samvav_operator', true, '\\mhub_id = ANY .*app.operated'),
      ('open', 'samvav_app', false, '\\mhub_id <> ALL .*suspension')) wanted (name, role, permissive, says)
  where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace and (wanted.name = 'operate' or c.relname <> all($1))
    and not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = wanted.name and p.polcmd = '*'
      and p.polroles = array[wanted.role::regrole::oid] and p.polpermissive = wanted.permissive
      and pg_get_expr(p.polqual, p.polrelid) ~ wanted.says and pg_get_expr(p.polwithcheck, p.polrelid) ~ wanted.says)`;

describe("the migrated database", () => {
  test("is what the classes describe, policies included, and lets nobody past them", async () => {
    const world = await openWorld();
    try {
      const { openOrm } = await import("../server/database/orm.ts");
      const asOwner = await openOrm(world.database);
      expect(await asOwner.schema.getUpdateSchemaSQL({ safe: false })).toBe("");
      const tables = [...asOwner.getMetadata().getAll().values()].filter(({ abstract }) => !abstract).map(({ tableName }) => tableName);
      await asOwner.close();

      expect(await world.sql(unguarded, [["r", "a", "w", "d"], special])).toEqual([]);
      expect(await world.sql(unguarded, [["a"], ["suspension"]])).toEqual([]);
      expect(await world.sql(reachable, [["log_head", "suspension"]])).toEqual([]);
      expect(await world.sql(reachable, [[]])).toHaveLength(2);
      const forced = await world.sql(
        "select relname as name from pg_class where relforcerowsecurity and relrowsecurity and relnamespace = 'public'::regnamespace",
      );
      expect(forced.map(({ name }) => name).sort()).toEqual(tables.sort());
    } finally {
      await world.close();
    }
  });

  test("would not pass with a table that nobody guards", async () => {
    const world = await openWorld();
    try {
      await world.sql("create table bare (id int); create table half (id int, hub_id uuid)");
      await world.sql("alter table half enable row level security; alter table half force row level security");
      const found = await world.sql(unguarded, [["r", "a", "w", "d"], special]);
      expect(found.map(({ name }) => name).sort()).toEqual(["bare", "half"]);
    } finally {
      await world.close();
    }
  });
});
