/**
 * What a transaction is told about who is looking: ids of hubs, for `weaves` of hubs and single areas, for `actors` of the actors that they
 * act for, for `keeps` of hubs and single councils, for `sits_in` of councils, for `partner_in` of agreements; the operator's are `operated`.
 */
export type Circle =
  | "operated"
  | "member_of"
  | "official_of"
  | "coordinator_of"
  | "administrator_of"
  | "weaves"
  | "actors"
  | "keeps"
  | "sits_in"
  | "partner_in";

/** Something that the transaction has been told about who is looking: an array of ids, none when nothing was said. */
export const mine = (circle: Circle) => `(select nullif(current_setting('app.${circle}', true), '')::uuid[] as "nullif")`;

/** SQL: whether a column names something of a circle of who is looking. */
export const isMine = (column: string, circle: Circle) => `${column} = any(${mine(circle)}::uuid[])`;

/** The person who is looking; null for a visitor. */
export const viewer = `(select nullif(current_setting('app.viewer', true), '')::uuid as "nullif")`;

/** True for what the house does of its own accord (founding a hub, seating its first people), never for a reader's operation. */
export const byHouse = `(select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on'`;
