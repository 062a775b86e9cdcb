/** Something that the transaction has been told about who is looking: an array of ids, none when nothing was said. */
export const mine = (setting: "member_of") => `(select nullif(current_setting('app.${setting}', true), '')::uuid[] as "nullif")`;

/** The person who is looking; null for a visitor. */
export const viewer = `(select nullif(current_setting('app.viewer', true), '')::uuid as "nullif")`;

/** True for what the house does of its own accord (founding a hub, seating its first people), never for a reader's operation. */
export const byHouse = `(select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on'`;
