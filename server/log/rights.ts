import { APP_ROLE, OPERATOR_ROLE } from "../database/roles.ts";

/**
 * SQL: what keeps the log as it was written, whatever the code does. Who serves may begin a log and let it grow through the one function
 * that seals what it writes. The operator, who brings whole hubs in and out, may besides blank what an event said, and nothing else of it.
 */
export const keepTheLog = `
  revoke insert, update, delete on event, log_head from ${APP_ROLE};
  grant insert (hub_id) on log_head to ${APP_ROLE};
  revoke update on event from ${OPERATOR_ROLE};
  grant update (by_id, label, changes, salt, erased_at) on event to ${OPERATOR_ROLE};
  grant execute on function append_to_log(uuid, uuid, uuid, text, jsonb) to ${APP_ROLE}, ${OPERATOR_ROLE}`;
