import pg from "pg";
import { closeLater } from "./processes.ts";
import { type Measured, median } from "./report.ts";
import { openTown, type Town } from "./town.ts";

const councils = 20;
const perMeeting = 4;
const times = 7;

const REGISTER = `query($search: String) { hub(slug: "bench") { decisions(first: 40, search: $search) {
  totalCount pageInfo { hasNextPage endCursor }
  edges { cursor node { id text dissent kind decidedAt year number heading visibility council { id name } meeting { id title startsAt } } } } } }`;

/** Makes so many decisions of a hub's councils, each item with a heading on its meeting's agenda; some are for members alone. */
const fill = `
  with wanted as (insert into council (hub_id, visibility, name, kind, created_at, updated_at)
      select $1, case when nth % 5 = 0 then 'members' else 'public' end, 'Råd ' || nth, 'Forum', now(), now()
      from generate_series((select count(*) from council)::int + 1, ${councils}) nth returning id),
    round as (select id, row_number() over (order by id) - 1 as nth from (select id from council union all select id from wanted) every),
    held as (insert into meeting (hub_id, visibility, council_id, title, starts_at, ends_at, state, created_at, updated_at)
      select $1, case when nth_of % 7 = 0 then 'members' else 'public' end, round.id, 'Möte ' || nth_of, now() - nth_of * interval '1 hour',
        now() - nth_of * interval '1 hour' + interval '30 minutes', 'Held', now(), now()
      from generate_series((select count(*) from meeting)::int, $2::int / ${perMeeting} - 1) nth_of join round on round.nth = nth_of % ${councils}
      returning *),
    prepared as (insert into agenda (hub_id, visibility, meeting_id, council_id, items, created_at, updated_at)
      select hub_id, visibility, id, council_id, (select jsonb_agg(jsonb_build_object('id', 'i' || nth, 'title', 'Skolans lokaler ' || nth,
        'kind', 'decision', 'notes', jsonb_build_array(jsonb_build_object('paragraph', jsonb_build_array(jsonb_build_object('text',
        repeat('Vad som sades om frågan. ', 20))))))) from generate_series(1, 10) nth), now(), now() from held)
  insert into decision (hub_id, visibility, council_id, meeting_id, item, text, kind, decided_at, created_at, updated_at)
    select hub_id, case when nth = 3 then 'members' else visibility end, council_id, held.id, 'i' || nth,
      'Rådet beslutar att ' || (array['öppna biblioteket', 'stödja föreningen', 'bjuda in församlingarna', 'utreda lokalerna'])[nth]
        || ' under våren, ' || repeat('och följer upp hur arbetet går ', 5), 'Made', starts_at, now(), now()
    from held, generate_series(1, ${perMeeting}) nth`;

/** The register of decisions with a thousand of them and with ten thousand: its first page and how many there are, looked for and not. */
export async function register(): Promise<Measured[]> {
  const town = await openTown(4379);
  const owner = new pg.Client({ connectionString: town.databaseUrl });
  await owner.connect();
  closeLater(() => owner.end());
  const rows: Measured[] = [];
  for (const [size, atMost] of [
    [1_000, 150],
    [10_000, 1_000],
  ] as const) {
    await owner.query(fill, [town.hub, size]);
    await owner.query("analyze");
    for (const [what, search] of [
      ["all", undefined],
      ["a word that many say", "föreningarna"],
      ["a word that none says", "spårvagn"],
    ])
      rows.push({ what: `${size.toLocaleString("en")} decisions, ${what}`, value: await asked(town, search), unit: "ms", atMost });
  }
  return rows;
}

async function asked(town: Town, search?: string): Promise<number> {
  const took: number[] = [];
  for (let nth = 0; nth < times; nth++) {
    const began = performance.now();
    await town.ask(REGISTER, { search });
    took.push(performance.now() - began);
  }
  return median(took);
}
