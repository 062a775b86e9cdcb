import { Client } from "pg";

/** How many agreements a hub is filled with, and over how many years what has happened to each is told. */
export interface Filling {
  hub: string;
  agreements: number;
  years: number;
}

/**
 * Fills a hub with agreements as an office of a large town has them, straight into the tables: what is measured is reading them. Each has two
 * parties, two follow-ups a year, what both bring each year in money and time, a text that refers to nothing, and answers to the criteria;
 * every third follows another, and one in twenty is on its way to be decided on, signed or written.
 */
export async function fillAgreements(databaseUrl: string, { hub, agreements, years }: Filling): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    for (const statement of statements)
      await client.query(statement, statement.includes("$3") ? [hub, agreements, years] : [hub, agreements]);
    await client.query(
      "analyze agreement, party, follow_up, contribution, criterion_answer, agreement_version, actor, council, seat, term",
    );
  } finally {
    await client.end();
  }
}

const own = "with own as (select * from agreement where hub_id = $1::uuid and title like 'Partnerskap %' limit $2::int)";

const statements = [
  `insert into agreement_rules (hub_id, starts_on, usual_years, steering_least, steering_most) select $1::uuid, date '2016-01-01', 15, 0, 4 where $2::int > 0`,
  `insert into area (hub_id, name) select $1::uuid, 'Stadsdel ' || n from generate_series(1, 12) n where $2::int > 0`,
  `insert into theme (hub_id, name) select $1::uuid, 'Tema ' || n from generate_series(1, 8) n where $2::int > 0`,
  `insert into actor (hub_id, name, kind) select $1::uuid, 'Förvaltning ' || n, 'Department' from generate_series(1, 10) n where $2::int > 0`,
  `insert into actor (hub_id, name, kind) select $1::uuid, 'Föreningen ' || n, 'Association' from generate_series(1, greatest(20, $2::int / 2)) n`,
  `insert into council (hub_id, name, kind) select $1::uuid, 'Styrgrupp ' || n, 'SteeringGroup' from generate_series(1, greatest(4, $2::int / 5)) n`,
  `insert into seat (hub_id, council_id, side, position) select $1::uuid, council.id, case when n % 2 = 0 then 'CivilSociety' else 'Administration' end, n
     from council, generate_series(1, 4) n where council.hub_id = $1::uuid and council.name like 'Styrgrupp %' and $2::int > 0`,
  `insert into term (hub_id, council_id, seat_id, unnamed, starts_on)
     select seat.hub_id, seat.council_id, seat.id, true, current_date - 400 from seat join council on council.id = seat.council_id
     where seat.hub_id = $1::uuid and council.name like 'Styrgrupp %' and (seat.position < 4 or right(council.name, 1) < '7') and $2::int > 0`,
  `with placed as (select n, (current_date - make_interval(days => 365 * $3::int + (n * 37) % 365))::date as start from generate_series(1, $2::int) n),
     departments as (select id, row_number() over (order by id) - 1 as at from actor where hub_id = $1::uuid and name like 'Förvaltning %'),
     areas as (select id, row_number() over (order by id) - 1 as at from area where hub_id = $1::uuid and name like 'Stadsdel %'),
     groups as (select id, row_number() over (order by id) - 1 as at, count(*) over () as of from council where hub_id = $1::uuid and name like 'Styrgrupp %'),
     themes as (select array_agg(id) as ids from theme where hub_id = $1::uuid and name like 'Tema %')
   insert into agreement (hub_id, visibility, title, stage, area_id, themes, opened_by_id, opened_on, starts_on, ends_on, case_number, steering_group_id)
   select $1::uuid, case when n % 3 = 0 then 'public' else 'officials' end, 'Partnerskap ' || lpad(n::text, 3, '0') || ' om ' ||
       (array['öppen ungdomsverksamhet', 'vägen till arbete', 'idrott i skolan', 'språkkaféer', 'familjenätverk', 'trygga gator'])[n % 6 + 1],
     case when n % 20 = 1 then (array['Decision', 'Signing', 'Drafting'])[n % 3 + 1] else 'Active' end,
     (select id from areas where at = n % 14), array[themes.ids[n % 8 + 1]], (select id from departments where at = n % 10),
     start - 200, start, (current_date + make_interval(days => (n * 53) % 1000 - 20))::date, 'KS 2016-' || n,
     (select id from groups where at = n % of)
   from placed, themes`,
  `${own} insert into party (hub_id, visibility, agreement_id, actor_id, side, joined_on)
     select own.hub_id, own.visibility, own.id, own.opened_by_id, 'Municipality', own.opened_on from own`,
  `${own}, asked as (select id, row_number() over (order by id) - 1 as at, count(*) over () as of from actor where hub_id = $1::uuid and name like 'Föreningen %'),
     numbered as (select own.*, row_number() over (order by own.title) as n from own)
   insert into party (hub_id, visibility, agreement_id, actor_id, side, joined_on)
     select numbered.hub_id, numbered.visibility, numbered.id, asked.id, 'CivilSociety', numbered.opened_on from numbered join asked on asked.at = numbered.n % asked.of`,
  `${own} insert into follow_up (hub_id, visibility, agreement_id, due_on, held_on, state)
     select own.hub_id, 'officials', own.id, due, case when due < current_date - 20 then due - 5 end, case when due < current_date - 20 then 'Held' else 'Planned' end
     from own, lateral (select (own.starts_on + make_interval(months => 6 * n))::date - 1 as due from generate_series(1, 2 * $3::int) n) as days`,
  `${own} insert into contribution (hub_id, visibility, agreement_id, party_id, year, kind, unit, amount, board, account)
     select own.hub_id, 'officials', own.id, party.id, extract(year from own.starts_on)::int + n, what.kind, what.unit,
       what.amount * (1 + n % 4), case when party.side = 'Municipality' then 'Kulturnämnden' end, case when party.side = 'Municipality' then '4711' end
     from own join party on party.agreement_id = own.id, generate_series(0, extract(year from own.ends_on)::int - extract(year from own.starts_on)::int) n,
       (values ('Money', 'Kronor', 50000), ('VolunteerHours', 'Hours', 120)) as what (kind, unit, amount)`,
  `${own} insert into criterion_answer (hub_id, visibility, agreement_id, party_id, kind, verdict, grounds)
     select own.hub_id, 'officials', own.id, party.id, asked.kind, 'Met', 'Som det står.' from own join party on party.agreement_id = own.id,
       unnest(array['OwnInitiative', 'NoMarket', 'PublicGood', 'BeyondGrants', 'PartOfPlan', 'FinancedByBoth', 'MeantToLast', 'OneCooperation']) as asked (kind)`,
];
